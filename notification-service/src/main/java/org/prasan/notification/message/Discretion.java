package org.prasan.notification.message;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Keeps messages of restricted cases out of lists and numbers: even a number tells that there is
 * such a case. Only who watches over accesses sees them.
 */
final class Discretion {

  private Discretion() {}

  static Criteria towards(Caller caller) {
    return caller.is(Role.AUDITOR) ? new Criteria() : where("origin.restricted").ne(true);
  }
}
