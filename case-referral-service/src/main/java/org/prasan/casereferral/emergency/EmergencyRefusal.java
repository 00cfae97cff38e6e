package org.prasan.casereferral.emergency;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why an event is not declared or a queue not opened, each as a fact. */
public abstract sealed class EmergencyRefusal extends DomainException {

  private EmergencyRefusal(String slug, int status, Map<String, Object> facts) {
    super(slug, status, facts);
  }

  /** Only the department and the district's chair decide this. */
  public static final class NotChair extends EmergencyRefusal {
    NotChair() {
      super("not-chair", 403, Map.of());
    }
  }

  /** Another event has the tag. */
  public static final class EventExists extends EmergencyRefusal {
    EventExists() {
      super("event-exists", 409, Map.of("field", "tag"));
    }
  }

  /** Nothing of this tag is open in the district. */
  public static final class EventUnknown extends EmergencyRefusal {
    EventUnknown() {
      super("event-unknown", 422, Map.of("field", "eventTag"));
    }
  }

  /** A queue is opened to another district, and for a time. */
  public static final class OpeningInvalid extends EmergencyRefusal {
    OpeningInvalid(String field, int most) {
      super("opening-invalid", 422, Map.of("field", field, "most", most));
    }
  }
}
