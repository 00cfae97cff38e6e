package org.prasan.registry.workshop;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.RegistryRefusal;

/** All the reasons for which a workshop says no. */
public abstract sealed class WorkshopRefusal extends RegistryRefusal {

  private WorkshopRefusal(String slug, @Nullable String field, Map<String, Object> facts) {
    super(slug, field, facts);
  }

  static final class WorkshopNotHeldYet extends WorkshopRefusal {
    WorkshopNotHeldYet(LocalDate heldOn) {
      super("workshop-not-held-yet", null, Map.of("heldOn", heldOn));
    }
  }

  /** Who came, came to what was announced. */
  static final class WorkshopHeld extends WorkshopRefusal {
    WorkshopHeld(LocalDate heldOn) {
      super("workshop-held", null, Map.of("heldOn", heldOn));
    }
  }

  static final class AttendeeTwice extends WorkshopRefusal {
    AttendeeTwice(int line) {
      super("attendee-twice", "attendees[" + line + "].volunteerId", Map.of());
    }
  }

  static final class AttendeeNotKnown extends WorkshopRefusal {
    AttendeeNotKnown() {
      super("attendee-not-known", "attendees", Map.of());
    }
  }

  /** A line must be one committee member by id, one agency by id, or a number of people. */
  public static final class AttendeeNotClear extends WorkshopRefusal {
    public AttendeeNotClear() {
      super("attendee-not-clear", "attendees", Map.of());
    }
  }
}
