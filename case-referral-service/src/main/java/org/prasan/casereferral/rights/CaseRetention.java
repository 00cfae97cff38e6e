package org.prasan.casereferral.rights;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.stream.Stream;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.people.CaseErasure;
import org.prasan.casereferral.people.Client;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.FailureClass;
import org.prasan.messaging.Intent;
import org.prasan.messaging.OutboxFull;
import org.prasan.personal.retention.RetainedClass;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Ended cases keep their people for a time; then all of them are erased, as by a request. */
@Component
class CaseRetention implements RetainedClass {

  private static final Logger log = LoggerFactory.getLogger(CaseRetention.class);

  private final Cases cases;
  private final PeopleOfCases people;
  private final CaseCommandHandler handler;
  private final MeterRegistry meters;

  CaseRetention(
      Cases cases, PeopleOfCases people, CaseCommandHandler handler, MeterRegistry meters) {
    this.cases = cases;
    this.people = people;
    this.handler = handler;
    this.meters = meters;
  }

  @Override
  public String name() {
    return "closed-cases";
  }

  @Override
  public long eraseOlderThan(Instant cutoff) {
    try (Stream<String> ended = cases.endedBefore(cutoff)) {
      return ended.filter(this::erased).count();
    }
  }

  /** One that fails is left for the next round, while all others go on. */
  private boolean erased(String caseId) {
    try {
      cases.find(caseId).ifPresent(this::erase);
      return true;
    } catch (ConcurrentChange | OutboxFull passing) {
      log.warn("ended case {} waits: {}", caseId, passing.getClass().getName());
      return false;
    } catch (RuntimeException failure) {
      if (FailureClass.of(failure) == FailureClass.INFRASTRUCTURE) {
        throw failure;
      }
      meters.counter("retention.failed", "class", name()).increment();
      log.error(
          "people of the ended case {} can't be erased: {}",
          caseId,
          NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName());
      return false;
    }
  }

  private void erase(Case one) {
    Stream.concat(one.everHeld().stream().map(Client::id), Stream.of(one.intake().reporterId()))
        .forEach(subject ->
            people.erase(PeopleOfCases.held(subject), Intent.byClock("expiry/" + subject)));
    handler.handle(new CaseErasure.Expiry(one.id()), Intent.byClock("expiry/" + one.id()));
  }
}
