package org.prasan.registry.workshop;

import java.time.LocalDate;
import java.util.Map;
import org.prasan.registry.RegistryRefusal;

/** All the reasons for which a workshop says no. */
public abstract sealed class WorkshopRefusal extends RegistryRefusal {

  private WorkshopRefusal(String slug, Map<String, Object> facts) {
    super(slug, facts);
  }

  private WorkshopRefusal(String slug, String field, Map<String, Object> facts) {
    super(slug, field, facts);
  }

  static final class WorkshopNotHeldYet extends WorkshopRefusal {
    WorkshopNotHeldYet(LocalDate heldOn) {
      super("workshop-not-held-yet", Map.of("heldOn", heldOn));
    }
  }

  static final class AttendeeTwice extends WorkshopRefusal {
    AttendeeTwice(String volunteerId) {
      super("attendee-twice", "attendees", Map.of("volunteerId", volunteerId));
    }
  }

  static final class AttendeeNotKnown extends WorkshopRefusal {
    AttendeeNotKnown(String id) {
      super("attendee-not-known", "attendees", Map.of("id", id));
    }
  }
}
