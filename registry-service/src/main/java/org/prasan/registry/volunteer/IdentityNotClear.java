package org.prasan.registry.volunteer;

import java.util.Map;
import org.prasan.registry.RegistryRefusal;

/** The request does not say clearly who the person is; what it said is not repeated. */
public final class IdentityNotClear extends RegistryRefusal {

  private IdentityNotClear(String slug) {
    super(slug, "nationalId", Map.of());
  }

  /** A national ID, a passport number or the reason for having neither: one of the three. */
  public static IdentityNotClear exactlyOneNeeded() {
    return new IdentityNotClear("identity-incomplete");
  }

  public static IdentityNotClear nationalIdNotValid() {
    return new IdentityNotClear("national-id-not-valid");
  }
}
