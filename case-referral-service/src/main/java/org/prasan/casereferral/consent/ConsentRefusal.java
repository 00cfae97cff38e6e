package org.prasan.casereferral.consent;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why a consent or an override is not taken, each as a fact. */
public abstract sealed class ConsentRefusal extends DomainException {

  private ConsentRefusal(String slug, int status, Map<String, Object> facts) {
    super(slug, status, facts);
  }

  /** Nobody has consented tomorrow. */
  public static final class GivenInFuture extends ConsentRefusal {
    GivenInFuture() {
      super("consent-given-in-future", 422, Map.of("field", "givenOn"));
    }
  }

  /** It has ended already, or would hold for too long. */
  public static final class ExpiryInvalid extends ConsentRefusal {
    ExpiryInvalid() {
      super("consent-expiry-invalid", 422, Map.of("field", "expiresOn"));
    }
  }

  /** A minor's consent is given by a guardian. */
  public static final class GuardianNeeded extends ConsentRefusal {
    public GuardianNeeded() {
      super("consent-guardian-needed", 422, Map.of("field", "capacity"));
    }
  }

  /** Whoever speaks for somebody is named, and nobody else is. */
  public static final class GiverMismatch extends ConsentRefusal {
    public GiverMismatch(String field) {
      super("consent-giver-mismatch", 422, Map.of("field", field));
    }
  }

  /** The suspected offender does not consent for anybody else. */
  public static final class GiverSuspected extends ConsentRefusal {
    public GiverSuspected(String field) {
      super("consent-giver-suspected", 422, Map.of("field", field));
    }
  }

  /** It is over, or was never given. */
  public static final class NotCurrent extends ConsentRefusal {
    NotCurrent() {
      super("consent-not-current", 409, Map.of());
    }
  }

  /** The person has no consent of this id. */
  public static final class Unknown extends ConsentRefusal {
    public Unknown() {
      super("consent-unknown", 404, Map.of());
    }
  }

  /** The consent that this one would follow is not there. */
  public static final class FollowsNothing extends ConsentRefusal {
    public FollowsNothing() {
      super("consent-follows-nothing", 422, Map.of("field", "follows"));
    }
  }

  /** A dash is no reason. */
  public static final class ReasonSaysNothing extends ConsentRefusal {
    ReasonSaysNothing() {
      super("override-reason-says-nothing", 422, Map.of("field", "override.reason"));
    }
  }

  /** Health data need a section of their own. */
  public static final class BasisInsufficient extends ConsentRefusal {
    BasisInsufficient() {
      super("override-basis-insufficient", 422, Map.of("field", "override.basis"));
    }
  }

  /** The override names somebody who is not in the case. */
  public static final class OverrideOfStranger extends ConsentRefusal {
    public OverrideOfStranger() {
      super("override-of-stranger", 422, Map.of("field", "override.clients"));
    }
  }
}
