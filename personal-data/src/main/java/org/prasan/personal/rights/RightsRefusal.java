package org.prasan.personal.rights;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why a request about a person's data is not carried out, each as a fact. */
public abstract sealed class RightsRefusal extends DomainException {

  private RightsRefusal(String slug, String field) {
    super(slug, 422, Map.of("field", field));
  }

  /** At least one thing must be known of the person. */
  static final class NobodyNamed extends RightsRefusal {
    NobodyNamed() {
      super("nobody-named", "person");
    }
  }

  /** What was given as the number is not repeated. */
  static final class NationalIdWrong extends RightsRefusal {
    NationalIdWrong() {
      super("national-id-wrong", "person.nationalId");
    }
  }
}
