package org.prasan.registry.programme;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.RegistryRefusal;

/** All the reasons for which the register of programmes says no. */
public abstract sealed class ProgrammeRefusal extends RegistryRefusal {

  private ProgrammeRefusal(String slug, @Nullable String field, Map<String, Object> facts) {
    super(slug, field, facts);
  }

  static final class CodeTaken extends ProgrammeRefusal {
    CodeTaken() {
      super("programme-code-taken", "code", Map.of());
    }
  }

  static final class AmountInKind extends ProgrammeRefusal {
    AmountInKind() {
      super("programme-in-kind-has-no-amount", "amount", Map.of());
    }
  }

  static final class YearBelowOnce extends ProgrammeRefusal {
    YearBelowOnce() {
      super("programme-year-below-once", "amountPerYear", Map.of());
    }
  }

  /** Aid that was given under an edition keeps it. */
  static final class RevisionBackwards extends ProgrammeRefusal {
    RevisionBackwards(LocalDate latest) {
      super("programme-revision-backwards", "validFrom", Map.of("latest", latest));
    }
  }

  static final class EndBeforeStart extends ProgrammeRefusal {
    EndBeforeStart(LocalDate validFrom) {
      super("programme-end-before-start", "validTo", Map.of("validFrom", validFrom));
    }
  }

  static final class ProgrammeOver extends ProgrammeRefusal {
    ProgrammeOver(LocalDate validTo) {
      super("programme-over", null, Map.of("validTo", validTo));
    }
  }
}
