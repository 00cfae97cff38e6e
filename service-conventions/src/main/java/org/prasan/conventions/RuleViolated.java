package org.prasan.conventions;

import java.util.HashMap;
import java.util.Map;

/** 422: a field of the request breaks a rule of the domain in every state. */
public abstract class RuleViolated extends DomainException {

  protected RuleViolated(String slug, String field) {
    this(slug, field, Map.of());
  }

  protected RuleViolated(String slug, String field, Map<String, Object> arguments) {
    super(slug, 422, with(arguments, field));
  }

  private static Map<String, Object> with(Map<String, Object> arguments, String field) {
    var all = new HashMap<>(arguments);
    all.put("field", field);
    return all;
  }
}
