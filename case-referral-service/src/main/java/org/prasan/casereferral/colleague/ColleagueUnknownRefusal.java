package org.prasan.casereferral.colleague;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Whoever is named does not work at this desk now, as far as is known. */
public final class ColleagueUnknownRefusal extends DomainException {
  ColleagueUnknownRefusal(String field) {
    super("colleague-unknown", 422, Map.of("field", field));
  }
}
