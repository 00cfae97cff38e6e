package org.prasan.registry.volunteer;

import java.time.LocalDate;
import java.util.Map;
import org.prasan.registry.RegistryRefusal;

/** All the reasons for which the volunteer register says no. */
public abstract sealed class VolunteerRefusal extends RegistryRefusal {

  private VolunteerRefusal(String slug, Map<String, Object> facts) {
    super(slug, facts);
  }

  private VolunteerRefusal(String slug, String field, Map<String, Object> facts) {
    super(slug, field, facts);
  }

  static final class PersonAlreadyRegistered extends VolunteerRefusal {
    PersonAlreadyRegistered() {
      super("person-already-registered", Map.of());
    }
  }

  static final class VolunteerAlreadyEnded extends VolunteerRefusal {
    VolunteerAlreadyEnded() {
      super("volunteer-already-ended", Map.of());
    }
  }

  static final class EndBeforeRegistration extends VolunteerRefusal {
    EndBeforeRegistration(LocalDate registeredOn) {
      super("end-before-registration", "endedOn", Map.of("registeredOn", registeredOn));
    }
  }
}
