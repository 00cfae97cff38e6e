package org.prasan.casereferral.emergency;

import java.time.Instant;
import java.util.List;
import org.prasan.casereferral.vocabulary.Codes.District;
import org.prasan.casereferral.vocabulary.Codes.EventTag;
import org.prasan.casereferral.vocabulary.Codes.When;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;

/** All that can be said about a flood, fire or other event. */
@Topic(value = "case-referral.emergency-events", key = "eventTag")
public sealed interface EmergencyEvent {

  @EventType(
      value = "case-referral.emergency-declared.v1",
      says = "A flood, fire or other event struck many people; their cases carry its tag.",
      when = "the department or a chair declared it")
  record EmergencyDeclared(
      @EventTag String eventTag,
      @Says("What happened.") EmergencyKind kind,
      @Says("Codes of the districts.") List<@District String> districts,
      @When Instant declaredAt)
      implements EmergencyEvent {}

  @EventType(
      value = "case-referral.emergency-ended.v1",
      says = "No more cases are taken in under the event.",
      when = "the department or a chair ended it")
  record EmergencyEnded(@EventTag String eventTag, @When Instant endedAt)
      implements EmergencyEvent {}
}
