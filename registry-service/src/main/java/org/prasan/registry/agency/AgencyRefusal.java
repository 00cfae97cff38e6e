package org.prasan.registry.agency;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.RegistryRefusal;

/** All the reasons for which a partner agency says no. */
public abstract sealed class AgencyRefusal extends RegistryRefusal {

  private AgencyRefusal(String slug, @Nullable String field, Map<String, Object> facts) {
    super(slug, field, facts);
  }

  static final class AgencyAlreadyClosed extends AgencyRefusal {
    AgencyAlreadyClosed() {
      super("agency-already-closed", null, Map.of());
    }
  }

  static final class AgencyNotClosed extends AgencyRefusal {
    AgencyNotClosed() {
      super("agency-not-closed", null, Map.of());
    }
  }

  static final class CentreNotKnown extends AgencyRefusal {
    CentreNotKnown() {
      super("centre-not-known", "coLocatedCentreId", Map.of());
    }
  }
}
