package org.prasan.casereferral.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.figures.Period.Each;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Projection.Counted;
import org.prasan.messaging.Projection.Counted.Counts;
import org.springframework.stereotype.Component;

/** Tells figures from the counters; no case and no referral is read for it. */
@Component
public class CaseFigures {

  private static final String BEGINNING = "0000-01";
  private static final int MONTH = 7;

  private final Tallies tallies;
  private final CaseScope scope;
  private final Clock clock;

  CaseFigures(Tallies tallies, CaseScope scope, Clock clock) {
    this.tallies = tallies;
    this.scope = scope;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param measures all where none is named
   * @param by the dimensions that stay, the others are added up; all where none is named
   */
  public record Wish(Period period, Each each, Set<Measure> measures, Set<FigureDimension> by) {}

  /** What was counted until now. */
  public record Answer(
      Instant asOf, @Nullable LocalDate from, LocalDate to, List<FigureTable> figures) {}

  /** Counts within the districts, or the agency, that the caller may see. */
  public Answer of(Caller caller, Wish wish) {
    Period period = wish.period();
    FigureSight sight = FigureSight.of(caller, scope);
    var wanted =
        new Counted.Wanted(sight.areas(), BEGINNING, period.to().toString().substring(0, MONTH));
    List<Counts> counts = tallies.counts(wanted);
    List<Period> pieces = period.cut(wish.each());
    List<FigureTable> figures =
        wish.measures().stream()
            .sorted()
            .map(measure -> table(measure, counts, pieces, sight, wish))
            .toList();
    return new Answer(clock.instant(), period.from(), period.to(), figures);
  }

  private static FigureTable table(
      Measure measure, List<Counts> counts, List<Period> pieces, FigureSight sight, Wish wish) {
    var sums = new FigureSums(measure, wish.by());
    for (Counts one : counts) {
      pieces.forEach(piece -> sums.add(one, piece, sight));
    }
    return sums.table();
  }
}
