package org.prasan.casereferral.clocks;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of one case.
 *
 * @param clock of what has to be done next; none once nothing has
 * @param childReport runs beside it where a child is at risk
 * @param notice runs beside it where somebody has to be told that their data are held
 * @param nextAt when the first of them has to be looked at
 */
public record Timing(
    @Nullable CaseClock clock,
    @Nullable ChildReport childReport,
    @Nullable NoticeClock notice,
    @Nullable Instant nextAt) {

  public static final Timing NONE = new Timing(null, null, null, null);

  public static Timing of(
      @Nullable CaseClock clock, @Nullable ChildReport childReport, @Nullable NoticeClock notice) {
    Instant next =
        Stream.concat(
                running(clock, childReport).map(CaseClock::nextAt),
                Stream.ofNullable(notice).map(NoticeClock::nextAt))
            .flatMap(Stream::ofNullable)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new Timing(clock, childReport, notice, next);
  }

  public Timing clocked(@Nullable CaseClock next) {
    return of(next, childReport, notice);
  }

  public Timing reporting(ChildReport next) {
    return of(clock, next, notice);
  }

  public boolean awaitsChildReport() {
    return childReport != null && childReport.isOpen();
  }

  /** What was not done in time, of which somebody above has been told. */
  public Set<CaseClock.Kind> late() {
    return running().filter(CaseClock::isLate).map(CaseClock::kind).collect(toUnmodifiableSet());
  }

  public Stream<CaseClock> running() {
    return running(clock, childReport);
  }

  private static Stream<CaseClock> running(
      @Nullable CaseClock clock, @Nullable ChildReport childReport) {
    return Stream.concat(
        Stream.ofNullable(clock),
        Stream.ofNullable(childReport).flatMap(it -> Stream.ofNullable(it.clock())));
  }
}
