package org.prasan.casereferral.figures.inbound;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.figures.CaseFact.Told;
import org.prasan.casereferral.figures.CaseFold;
import org.prasan.casereferral.figures.CaseTally;
import org.prasan.casereferral.figures.PeopleCount;
import org.prasan.casereferral.figures.ReferralFact;
import org.prasan.casereferral.figures.ReferralFold;
import org.prasan.casereferral.figures.ReferralTally;
import org.prasan.messaging.InboundEvent;
import org.springframework.stereotype.Component;

/** Folds what happens to cases and referrals into what figures know of them. */
@Component
class FigureEventHandler {

  private static final Set<String> OF_PEOPLE =
      Set.of(
          "case-referral.case-opened.v1",
          "case-referral.client-added.v1",
          "case-referral.client-entered-in-error.v1");

  private final PeopleCount people;

  FigureEventHandler(PeopleCount people) {
    this.people = people;
  }

  Map<String, BiFunction<@Nullable CaseTally, InboundEvent, CaseTally>> caseFolds() {
    return all(CaseFold.types(), this::fold);
  }

  Map<String, BiFunction<@Nullable ReferralTally, InboundEvent, ReferralTally>> referralFolds() {
    return all(
        ReferralFold.types(),
        (before, event) ->
            ReferralFold.fold(before, event.type(), event.time(), event.as(ReferralFact.class)));
  }

  private CaseTally fold(@Nullable CaseTally before, InboundEvent event) {
    boolean ofPeople = OF_PEOPLE.contains(event.type());
    return CaseFold.fold(
        before, Told.of(event), ofPeople ? people.of(event.aggregateId()) : Map.of());
  }

  private static <P> Map<String, BiFunction<@Nullable P, InboundEvent, P>> all(
      Set<String> types, BiFunction<@Nullable P, InboundEvent, P> fold) {
    return types.stream().collect(toUnmodifiableMap(Function.identity(), _ -> fold));
  }
}
