package org.prasan.casereferral.people;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why something is not written down about the people of a case, each as a fact. */
public abstract sealed class PeopleRefusal extends DomainException {

  private PeopleRefusal(String slug, int status, Map<String, Object> facts) {
    super(slug, status, facts);
  }

  /** A case holds as many people as a report. */
  public static final class ClientsTooMany extends PeopleRefusal {
    public ClientsTooMany(int most) {
      super("clients-too-many", 409, Map.of("most", most));
    }
  }

  /** Somebody else corrected the person meanwhile. */
  public static final class ClientChanged extends PeopleRefusal {
    public ClientChanged() {
      super("client-changed", 409, Map.of());
    }
  }

  /** The history of one person has an end. */
  public static final class CorrectionsTooMany extends PeopleRefusal {
    public CorrectionsTooMany(int most) {
      super("corrections-too-many", 409, Map.of("most", most));
    }
  }

  /** The person reported in person, or was erased. */
  public static final class NoticeNotDue extends PeopleRefusal {
    public NoticeNotDue() {
      super("notice-not-due", 409, Map.of());
    }
  }

  /** A notice is given once. */
  public static final class NoticeGivenBefore extends PeopleRefusal {
    public NoticeGivenBefore() {
      super("notice-given-before", 409, Map.of());
    }
  }

  /** Somebody was told, or need not be. */
  public static final class NoticeMismatch extends PeopleRefusal {
    public NoticeMismatch() {
      super("notice-mismatch", 422, Map.of("field", "way"));
    }
  }

  /** Nobody was told tomorrow, nor before the case was opened. */
  public static final class NoticeDayInvalid extends PeopleRefusal {
    public NoticeDayInvalid() {
      super("notice-day-invalid", 422, Map.of("field", "givenOn"));
    }
  }

  /** A case holds so many papers at most. */
  public static final class AttachmentsTooMany extends PeopleRefusal {
    public AttachmentsTooMany(int most) {
      super("attachments-too-many", 409, Map.of("most", most));
    }
  }

  /** A case is about somebody in need; without one it is dismissed, not emptied. */
  public static final class LastClient extends PeopleRefusal {
    public LastClient() {
      super("last-client", 409, Map.of());
    }
  }

  /** Whoever reported for themselves is whom the case is about. */
  public static final class ClientReportedIt extends PeopleRefusal {
    public ClientReportedIt() {
      super("client-reported-it", 409, Map.of());
    }
  }

  /** Help that was written down for the person is taken back first. */
  public static final class ClientHasAid extends PeopleRefusal {
    public ClientHasAid() {
      super("client-has-aid", 409, Map.of());
    }
  }

  /** The person agreed for somebody else of the case, and that holds. */
  public static final class ClientConsentsForOthers extends PeopleRefusal {
    public ClientConsentsForOthers() {
      super("client-consents-for-others", 409, Map.of());
    }
  }

  /** An agency that was asked would see nobody any more. */
  public static final class ClientAloneShown extends PeopleRefusal {
    public ClientAloneShown() {
      super("client-alone-shown", 409, Map.of());
    }
  }
}
