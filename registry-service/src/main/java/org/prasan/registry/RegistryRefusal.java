package org.prasan.registry;

import java.util.HashMap;
import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/**
 * A rule of the register that forbids what was asked: a conflict with the present state (409), or a
 * field at fault (422).
 */
public abstract class RegistryRefusal extends DomainException {

  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  protected RegistryRefusal(String slug, Map<String, Object> facts) {
    super(slug, CONFLICT, facts);
  }

  protected RegistryRefusal(String slug, String field, Map<String, Object> facts) {
    super(slug, UNPROCESSABLE, with(field, facts));
  }

  private static Map<String, Object> with(String field, Map<String, Object> facts) {
    var all = new HashMap<>(facts);
    all.put("field", field);
    return all;
  }
}
