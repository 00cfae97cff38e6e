package org.prasan.casereferral.intake;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why a report is not taken in, each as a fact. */
public abstract sealed class IntakeRefusal extends DomainException {

  private IntakeRefusal(String slug, Map<String, Object> facts) {
    super(slug, 422, facts);
  }

  /** The caller does not work in the district. */
  public static final class DistrictForeign extends IntakeRefusal {
    DistrictForeign() {
      super("district-foreign", Map.of("field", "districtCode"));
    }
  }

  /** The number is not valid for its kind of document. */
  public static final class IdentityInvalid extends IntakeRefusal {
    IdentityInvalid(String field) {
      super("identity-invalid", Map.of("field", field));
    }
  }

  /** A document needs its number, and no document needs a reason. */
  public static final class IdentityMismatch extends IntakeRefusal {
    IdentityMismatch(String field) {
      super("identity-mismatch", Map.of("field", field));
    }
  }

  /** A first name, or why there is none. */
  public static final class NameMismatch extends IntakeRefusal {
    NameMismatch(String field) {
      super("name-mismatch", Map.of("field", field));
    }
  }

  /** A district of Bangkok is told for a registration there, and for no other. */
  public static final class RegistrationMismatch extends IntakeRefusal {
    RegistrationMismatch(String field) {
      super("registration-mismatch", Map.of("field", field));
    }
  }

  /** What was seen was seen before now, and not long ago. */
  public static final class ObservedAtInvalid extends IntakeRefusal {
    ObservedAtInvalid(long days) {
      super("observed-at-invalid", Map.of("field", "observedAt", "days", days));
    }
  }

  /** Birth date and age exclude each other, and nobody is born in the future. */
  public static final class AgeInvalid extends IntakeRefusal {
    AgeInvalid(String field) {
      super("age-invalid", Map.of("field", field));
    }
  }

  /** A volunteer reports in the own name. */
  public static final class VolunteerForeign extends IntakeRefusal {
    VolunteerForeign() {
      super("volunteer-foreign", Map.of("field", "volunteerId"));
    }
  }

  /** No active volunteer of the district has this id. */
  public static final class VolunteerUnknown extends IntakeRefusal {
    VolunteerUnknown() {
      super("volunteer-unknown", Map.of("field", "volunteerId"));
    }
  }

  /** More people with numbers than a household has. */
  public static final class NumbersTooMany extends IntakeRefusal {
    NumbersTooMany(int most) {
      super("numbers-too-many", Map.of("field", "clients", "most", most));
    }
  }

  /** NONE stands alone. */
  public static final class RisksContradict extends IntakeRefusal {
    RisksContradict() {
      super("risks-contradict", Map.of("field", "risks"));
    }
  }

  /** People are sought by a number, or by first name and surname. */
  public static final class SearchTooVague extends IntakeRefusal {
    SearchTooVague(String field) {
      super("search-too-vague", Map.of("field", field));
    }
  }
}
