package org.prasan.registry.volunteer;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.RegistryRefusal;

/** All the reasons for which the volunteer register says no. */
public abstract sealed class VolunteerRefusal extends RegistryRefusal {

  private VolunteerRefusal(String slug, @Nullable String field, Map<String, Object> facts) {
    super(slug, field, facts);
  }

  static final class PersonAlreadyRegistered extends VolunteerRefusal {
    PersonAlreadyRegistered() {
      super("person-already-registered", null, Map.of());
    }
  }

  static final class VolunteerAlreadyEnded extends VolunteerRefusal {
    VolunteerAlreadyEnded() {
      super("volunteer-already-ended", null, Map.of());
    }
  }

  static final class VolunteerNotEnded extends VolunteerRefusal {
    VolunteerNotEnded() {
      super("volunteer-not-ended", null, Map.of());
    }
  }

  /** Nobody knows any more who it was. */
  static final class VolunteerErased extends VolunteerRefusal {
    VolunteerErased() {
      super("volunteer-erased", null, Map.of());
    }
  }

  /** Who was removed or disqualified comes back by the department's word alone. */
  static final class EndedByOrder extends VolunteerRefusal {
    EndedByOrder(EndReason reason) {
      super("volunteer-ended-by-order", null, Map.of("reason", reason));
    }
  }

  static final class RegistrationAfterEnd extends VolunteerRefusal {
    RegistrationAfterEnd(LocalDate endedOn) {
      super("registration-after-end", "registeredOn", Map.of("endedOn", endedOn));
    }
  }

  static final class EndBeforeRegistration extends VolunteerRefusal {
    EndBeforeRegistration(LocalDate registeredOn) {
      super("end-before-registration", "endedOn", Map.of("registeredOn", registeredOn));
    }
  }

  /** A national ID, a passport number or the reason for having neither: one of the three. */
  public static final class IdentityIncomplete extends VolunteerRefusal {
    public IdentityIncomplete() {
      super("identity-incomplete", "nationalId", Map.of());
    }
  }

  /** What was given as the number is not repeated. */
  public static final class NationalIdNotValid extends VolunteerRefusal {
    public NationalIdNotValid() {
      super("national-id-not-valid", "nationalId", Map.of());
    }
  }
}
