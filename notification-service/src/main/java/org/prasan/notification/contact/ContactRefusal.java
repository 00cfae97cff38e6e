package org.prasan.notification.contact;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;
import org.prasan.conventions.security.Role;

/** Everything a contact may be refused for. */
public abstract sealed class ContactRefusal extends DomainException {

  private ContactRefusal(String slug, int status, Map<String, Object> arguments) {
    super(slug, status, arguments);
  }

  /** What somebody is in the system is not theirs to say. */
  static final class DutiesNotYours extends ContactRefusal {
    DutiesNotYours() {
      super("duties-not-yours", 403, Map.of("field", "roles"));
    }
  }

  /** A new contact without duties would never be told anything. */
  static final class DutiesMissing extends ContactRefusal {
    DutiesMissing() {
      super("duties-missing", 422, Map.of("field", "roles"));
    }
  }

  /** A role that reaches nobody without its district, agency or volunteer. */
  static final class DutyIncomplete extends ContactRefusal {
    DutyIncomplete(Role role, String field) {
      super("duty-incomplete", 422, Map.of("role", role, "field", field));
    }
  }

  /** No address is kept any more of somebody who was erased. */
  static final class ContactErased extends ContactRefusal {
    ContactErased() {
      super("contact-erased", 409, Map.of());
    }
  }
}
