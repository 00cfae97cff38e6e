package org.prasan.casereferral.rules;

import java.util.stream.Stream;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.handling.CorrectionKind;
import org.prasan.casereferral.vocabulary.Urgency;

/** Nobody is endangered by what is put off. */
final class SafetyRules {

  private SafetyRules() {}

  /** Whoever sees the risk after the end can't be held to it. */
  static Stream<String> childReported(Moment before, Moment now) {
    boolean ends = now.one().state().isFinal() && !before.one().state().isFinal();
    boolean known = before.one().timing().awaitsChildReport();
    return ends && known && now.one().timing().awaitsChildReport()
        ? Stream.of("unreported in " + now.one().state())
        : Stream.of();
  }

  static Stream<String> riskIsUrgent(Moment before, Moment now) {
    Case one = now.one();
    boolean corrected =
        one.handling().corrections().stream().anyMatch(it -> it.kind() == CorrectionKind.URGENCY);
    boolean risk = one.intake().urgencyCause() != null;
    return risk && !corrected && one.intake().urgency() != Urgency.MOST_URGENT
        ? Stream.of(one.intake().urgencyCause() + " is " + one.intake().urgency())
        : Stream.of();
  }
}
