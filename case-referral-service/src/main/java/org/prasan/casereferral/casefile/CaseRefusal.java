package org.prasan.casereferral.casefile;

import java.util.Map;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.conventions.problem.DomainException;

/** Why a case does not take a command, each as a fact. */
public abstract sealed class CaseRefusal extends DomainException {

  private CaseRefusal(String slug, int status, Map<String, Object> facts) {
    super(slug, status, facts);
  }

  /** Somebody has taken the case already. */
  public static final class CaseNotWaiting extends CaseRefusal {
    CaseNotWaiting(String caseNo, CaseState state) {
      super("case-not-waiting", 409, Map.of("caseNo", caseNo, "state", state));
    }
  }

  /** Nobody has taken the case yet. */
  public static final class CaseNotTaken extends CaseRefusal {
    CaseNotTaken(String caseNo) {
      super("case-not-taken", 409, Map.of("caseNo", caseNo));
    }
  }

  /** The case is closed for good. */
  public static final class CaseFinished extends CaseRefusal {
    CaseFinished(String caseNo, CaseState state) {
      super("case-finished", 409, Map.of("caseNo", caseNo, "state", state));
    }
  }

  /** The case has no such need. */
  public static final class NeedUnknown extends CaseRefusal {
    NeedUnknown() {
      super("need-unknown", 404, Map.of());
    }
  }

  /** The request names a need that the case does not have. */
  public static final class NeedNotOfCase extends CaseRefusal {
    NeedNotOfCase() {
      super("need-not-of-case", 422, Map.of("field", "needId"));
    }
  }

  /** The need has its outcome or was declared unmet. */
  public static final class NeedSettled extends CaseRefusal {
    NeedSettled(NeedState state) {
      super("need-settled", 409, Map.of("state", state));
    }
  }

  /** A need still waits for its outcome. */
  public static final class NeedsUnsettled extends CaseRefusal {
    NeedsUnsettled() {
      super("needs-unsettled", 409, Map.of());
    }
  }

  /** An agency still works on it. */
  public static final class ReferralStillOpen extends CaseRefusal {
    ReferralStillOpen() {
      super("referral-still-open", 409, Map.of());
    }
  }

  /** This service has not heard of the agency. */
  public static final class AgencyUnknown extends CaseRefusal {
    AgencyUnknown() {
      super("agency-unknown", 422, Map.of("field", "agencyId"));
    }
  }

  /** The agency has closed. */
  public static final class AgencyClosed extends CaseRefusal {
    AgencyClosed() {
      super("agency-closed", 422, Map.of("field", "agencyId"));
    }
  }

  /** The agency does not offer the service in the district. */
  public static final class AgencyDoesNotServe extends CaseRefusal {
    AgencyDoesNotServe(String districtCode, AidService service) {
      super(
          "agency-does-not-serve",
          422,
          Map.of("field", "service", "districtCode", districtCode, "service", service));
    }
  }

  /** The agency is full, and nobody confirmed that it should be asked all the same. */
  public static final class AgencyFull extends CaseRefusal {
    AgencyFull() {
      super("agency-full", 422, Map.of("field", "confirmFull"));
    }
  }

  /** The same need is already with the same agency. */
  public static final class AlreadyReferredToAgency extends CaseRefusal {
    AlreadyReferredToAgency() {
      super("already-referred-to-agency", 409, Map.of());
    }
  }

  /** The case has no such referral. */
  public static final class ReferralUnknown extends CaseRefusal {
    ReferralUnknown() {
      super("referral-unknown", 404, Map.of());
    }
  }

  /** It was sent or set aside before. */
  public static final class ReferralNotADraft extends CaseRefusal {
    ReferralNotADraft(ReferralState state) {
      super("referral-not-a-draft", 409, Map.of("state", state));
    }
  }

  /** There is neither a valid consent nor an override with its reason. */
  public static final class ConsentMissing extends CaseRefusal {
    ConsentMissing() {
      super("consent-missing", 422, Map.of("field", "override"));
    }
  }

  /** Direct aid that did not help is no aid. */
  public static final class AidWithoutHelp extends CaseRefusal {
    AidWithoutHelp() {
      super("aid-without-help", 422, Map.of("field", "outcome"));
    }
  }

  /** Several people, or none, could be meant. */
  public static final class AidRecipientUnclear extends CaseRefusal {
    AidRecipientUnclear() {
      super("aid-recipient-unclear", 422, Map.of("field", "clientId"));
    }
  }

  /** A duplicate names another case, and only a duplicate does. */
  public static final class EarlierCaseMismatch extends CaseRefusal {
    EarlierCaseMismatch() {
      super("earlier-case-mismatch", 422, Map.of("field", "earlierCaseId"));
    }
  }

  /** The earlier case does not exist. */
  public static final class EarlierCaseUnknown extends CaseRefusal {
    EarlierCaseUnknown() {
      super("earlier-case-unknown", 422, Map.of("field", "earlierCaseId"));
    }
  }

  /** Only who took the case and the chair decide who else sees it. */
  public static final class NotOwnerNorChair extends CaseRefusal {
    NotOwnerNorChair() {
      super("not-owner-nor-chair", 403, Map.of());
    }
  }
}
