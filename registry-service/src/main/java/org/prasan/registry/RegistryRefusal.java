package org.prasan.registry;

import java.util.Map;

/** A rule of the register that forbids what was asked. */
public abstract class RegistryRefusal extends RuntimeException {
  private final String slug;

  protected RegistryRefusal(String slug, Map<String, Object> facts) {
    super(slug + facts);
    this.slug = slug;
  }

  protected RegistryRefusal(String slug, String field, Map<String, Object> facts) {
    super(slug + field + facts);
    this.slug = slug;
  }

  public String slug() {
    return slug;
  }
}
