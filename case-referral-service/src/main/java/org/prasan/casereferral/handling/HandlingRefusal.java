package org.prasan.casereferral.handling;

import java.util.Map;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.need.NeedState;
import org.prasan.conventions.problem.DomainException;

/** Why work on a case, or a correction in it, is refused, each as a fact. */
public abstract sealed class HandlingRefusal extends DomainException {

  private HandlingRefusal(String slug, int status, Map<String, Object> facts) {
    super(slug, status, facts);
  }

  /** Only who answers for the case and who leads them give it to somebody else. */
  public static final class NotOwnerNorSupervisor extends HandlingRefusal {
    public NotOwnerNorSupervisor() {
      super("not-owner-nor-supervisor", 403, Map.of());
    }
  }

  /** Who answers for the case ends it or puts it aside, or who leads them. */
  public static final class CaseOfColleague extends HandlingRefusal {
    public CaseOfColleague() {
      super("case-of-colleague", 403, Map.of());
    }
  }

  /** Whoever was helped was somebody in need, and no wrong number. */
  public static final class CaseWasHelped extends HandlingRefusal {
    public CaseWasHelped() {
      super("case-was-helped", 409, Map.of());
    }
  }

  /** Only the supervisor and the chair do this. */
  public static final class NotSupervisor extends HandlingRefusal {
    public NotSupervisor() {
      super("not-supervisor", 403, Map.of());
    }
  }

  /** The case is that officer's already. */
  public static final class HandoverToOwner extends HandlingRefusal {
    public HandoverToOwner() {
      super("handover-to-owner", 422, Map.of("field", "to"));
    }
  }

  /** Another reason than those of the list is told in words. */
  public static final class WordsMissing extends HandlingRefusal {
    public WordsMissing() {
      super("words-missing", 422, Map.of("field", "words"));
    }
  }

  /** The note that is put right is not one of this case, or not of this kind. */
  public static final class NoteUnknown extends HandlingRefusal {
    public NoteUnknown() {
      super("note-unknown", 422, Map.of("field", "corrects"));
    }
  }

  /** Who reported a case tells more about it; plans and findings are the officers'. */
  public static final class NoteOfOfficers extends HandlingRefusal {
    public NoteOfOfficers() {
      super("note-of-officers", 422, Map.of("field", "kind"));
    }
  }

  /** Only a plan is looked at again, and not in the past. */
  public static final class ReviewInvalid extends HandlingRefusal {
    public ReviewInvalid() {
      super("review-invalid", 422, Map.of("field", "reviewOn"));
    }
  }

  /** A case has room for so many notes or needs, and no more. */
  public static final class CaseFull extends HandlingRefusal {
    public CaseFull() {
      super("case-full", 409, Map.of());
    }
  }

  /** Something followed from the need, so it was one. */
  public static final class NeedHasFollowed extends HandlingRefusal {
    public NeedHasFollowed(NeedState state) {
      super("need-has-followed", 409, Map.of("state", state));
    }
  }

  /** A case without a need is dismissed, not emptied. */
  public static final class LastNeed extends HandlingRefusal {
    public LastNeed() {
      super("last-need", 409, Map.of());
    }
  }

  /** The need has neither outcome nor is it unmet. */
  public static final class NeedNotSettled extends HandlingRefusal {
    public NeedNotSettled(NeedState state) {
      super("need-not-settled", 409, Map.of("state", state));
    }
  }

  /** The outcome is that of an aid, which is taken back itself. */
  public static final class OutcomeOfAid extends HandlingRefusal {
    public OutcomeOfAid() {
      super("outcome-of-aid", 409, Map.of());
    }
  }

  /** The need has no such aid. */
  public static final class AidUnknown extends HandlingRefusal {
    public AidUnknown() {
      super("aid-unknown", 404, Map.of());
    }
  }

  /** The aid was taken back before. */
  public static final class AidTakenBack extends HandlingRefusal {
    public AidTakenBack() {
      super("aid-taken-back", 409, Map.of());
    }
  }

  /** Only an ended case is opened again or followed up. */
  public static final class CaseNotEnded extends HandlingRefusal {
    public CaseNotEnded(String caseNo, CaseState state) {
      super("case-not-ended", 409, Map.of("caseNo", caseNo, "state", state));
    }
  }

  /** Only a dismissal is taken back. */
  public static final class CaseNotDismissed extends HandlingRefusal {
    public CaseNotDismissed(String caseNo, CaseState state) {
      super("case-not-dismissed", 409, Map.of("caseNo", caseNo, "state", state));
    }
  }

  /** Nobody in the case is known any more, so there is nobody to go on for. */
  public static final class PeopleForgotten extends HandlingRefusal {
    public PeopleForgotten() {
      super("people-forgotten", 409, Map.of());
    }
  }

  /** Another case was set aside with a link to this one. */
  public static final class CaseStandsForOthers extends HandlingRefusal {
    public CaseStandsForOthers() {
      super("case-stands-for-others", 409, Map.of());
    }
  }

  /** The case is owed no such visit. */
  public static final class FollowUpUnknown extends HandlingRefusal {
    public FollowUpUnknown() {
      super("follow-up-unknown", 404, Map.of());
    }
  }

  /** The visit has its result. */
  public static final class FollowUpMade extends HandlingRefusal {
    public FollowUpMade() {
      super("follow-up-made", 409, Map.of());
    }
  }

  /** The level of self-reliance belongs to people who were met. */
  public static final class FollowUpMismatch extends HandlingRefusal {
    public FollowUpMismatch() {
      super("follow-up-mismatch", 422, Map.of("field", "selfReliance"));
    }
  }
}
