package org.prasan.casereferral.clocks;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * The report that a child at risk must be given to those who protect it, whoever consents.
 *
 * @param opened when the risk was seen
 * @param clock runs until it is reported or waived
 * @param to whom it was reported
 * @param waived why it was not
 * @param settled who reported or waived it
 */
public record ChildReport(
    Stamp opened,
    @Nullable CaseClock clock,
    List<Body> to,
    @Nullable Waiver waived,
    @Nullable Stamp settled) {

  public ChildReport {
    to = List.copyOf(to);
  }

  /** How long before its case was opened a report may have been made. */
  public static final Duration BEFORE = Duration.ofDays(30);

  /** Who protects a child (Child Protection Act B.E. 2546). */
  public enum Body {
    POLICE,
    CHILDREN_SHELTER,
    HOTLINE_1300
  }

  /** Why nobody had to be told. */
  public enum Waiver {
    REPORTED_ALREADY,
    NOT_A_CHILD,
    RISK_RULED_OUT,
    ENTERED_IN_ERROR
  }

  public static ChildReport opened(Stamp opened) {
    return new ChildReport(opened, null, List.of(), null, null);
  }

  public boolean isOpen() {
    return settled == null;
  }

  public ChildReport running(CaseClock next) {
    return new ChildReport(opened, next, to, waived, settled);
  }

  public ChildReport reported(List<Body> bodies, Stamp reported) {
    return new ChildReport(opened, null, bodies, null, reported);
  }

  public ChildReport waived(Waiver reason, Stamp stamp) {
    return new ChildReport(opened, null, to, reason, stamp);
  }
}
