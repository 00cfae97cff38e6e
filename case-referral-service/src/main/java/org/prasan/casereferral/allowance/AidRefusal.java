package org.prasan.casereferral.allowance;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;
import org.prasan.thai.Baht;

/** Why aid is not given under a programme, each as a fact. */
public abstract sealed class AidRefusal extends DomainException {

  private AidRefusal(String slug, int status, Map<String, Object> facts) {
    super(slug, status, facts);
  }

  /** This service has not heard of the programme. */
  public static final class ProgrammeUnknown extends AidRefusal {
    ProgrammeUnknown() {
      super("programme-unknown", 422, Map.of("field", "programme"));
    }
  }

  /** It has not begun, or is over. */
  public static final class ProgrammeNotInForce extends AidRefusal {
    ProgrammeNotInForce() {
      super("programme-not-in-force", 422, Map.of("field", "programme"));
    }
  }

  /** A programme of money says how much. */
  public static final class AmountMissing extends AidRefusal {
    AmountMissing() {
      super("aid-amount-missing", 422, Map.of("field", "amount"));
    }
  }

  /** What is given in kind has no amount. */
  public static final class AmountInKind extends AidRefusal {
    AmountInKind() {
      super("aid-amount-in-kind", 422, Map.of("field", "amount"));
    }
  }

  /** More than the programme gives at one time. */
  public static final class OverOnce extends AidRefusal {
    OverOnce(long mostSatang) {
      super(
          "aid-over-once",
          422,
          Map.of("field", "amount", "most", Baht.of(mostSatang).toPlainString()));
    }
  }

  /** The person got it as often as the fiscal year allows. */
  public static final class TimesUsedUp extends AidRefusal {
    TimesUsedUp(int times) {
      super("aid-times-used-up", 409, Map.of("times", times));
    }
  }

  /** More than is left for the person in the fiscal year. */
  public static final class OverLimit extends AidRefusal {
    OverLimit(long leftSatang) {
      super("aid-over-limit", 409, Map.of("left", Baht.of(leftSatang).toPlainString()));
    }
  }
}
