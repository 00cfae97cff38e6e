package org.prasan.casereferral.standing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.opening.QueueOpening;
import org.prasan.casereferral.opening.QueueOpenings;
import org.prasan.casereferral.safety.Audience;
import org.prasan.casereferral.standing.CaseScope.Fields;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.ThaiDates;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * What officers may find in a district whose queue was opened to their own: the cases that wait
 * there, for the time, and those that they took, until they are handed over.
 */
@Component
class Neighbours {

  private final QueueOpenings openings;
  private final Clock clock;

  Neighbours(QueueOpenings openings, Clock clock) {
    this.openings = openings;
    this.clock = clock;
  }

  /**
   * @param wanted the one district that is asked for, or null
   * @param queued whether what nobody has taken is meant as well
   */
  Criteria orHelping(
      Criteria own, Caller now, Fields fields, @Nullable String wanted, boolean queued) {
    List<QueueOpening> known =
        openings.to(now.districts()).stream()
            .filter(it -> wanted == null || wanted.equals(it.districtCode()))
            .toList();
    if (known.isEmpty()) {
      return own;
    }
    var any = new ArrayList<>(List.of(own));
    any.add(
        where(fields.district()).in(from(known, _ -> true)).and(fields.audience()).in(guests(now)));
    LocalDate today = ThaiDates.inBangkok(clock.instant());
    List<String> open = from(known, it -> it.isOpen(today));
    if (queued && !open.isEmpty()) {
      any.add(where(fields.district()).in(open).and(fields.audience()).is(Audience.QUEUE));
    }
    return new Criteria().orOperator(any);
  }

  static List<String> guests(Caller now) {
    return now.districts().stream()
        .sorted()
        .map(home -> Audience.guest(home, now.subject()))
        .toList();
  }

  private static List<String> from(List<QueueOpening> known, Predicate<QueueOpening> which) {
    return known.stream()
        .filter(which)
        .map(QueueOpening::districtCode)
        .distinct()
        .sorted()
        .toList();
  }
}
