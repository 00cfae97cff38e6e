package org.prasan.casereferral.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.casereferral.vocabulary.Codes.AgencyId;
import org.prasan.casereferral.vocabulary.Codes.When;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;

/** What an agency did with a referral on the way to its answer and its result. */
public sealed interface AgencyStepEvent extends ReferralEvent {

  @EventType(
      value = "case-referral.referral-assigned.v1",
      says = "A referral was given to somebody in the agency.",
      when = "it was given to a colleague there")
  record ReferralAssigned(
      ReferralRef of,
      @Says(value = "Subject id of that person.", pattern = Codes.ID) String assignee,
      @When Instant assignedAt)
      implements AgencyStepEvent {}

  @EventType(
      value = "case-referral.referral-released.v1",
      says = "A referral went back from a person to the agency's queue.",
      when = "whoever had it gave it back to the agency's queue")
  record ReferralReleased(ReferralRef of, @When Instant releasedAt) implements AgencyStepEvent {}

  @EventType(
      value = "case-referral.info-requested.v1",
      says = "The agency needs to know more; its clock pauses and the centre's runs.",
      when = "the agency asked the centre a question")
  record InfoRequested(
      ReferralRef of,
      @When Instant requestedAt,
      @Says("When the referral comes back unless the question is answered.") Instant answerBy)
      implements AgencyStepEvent {}

  @EventType(
      value = "case-referral.referral-waitlisted.v1",
      says = "The agency has no room now and looks again on a day it names.",
      when = "the agency put it on its waiting list")
  record ReferralWaitlisted(
      ReferralRef of,
      @When Instant waitlistedAt,
      @Says("Day on which it must be looked at again.") LocalDate reviewOn)
      implements AgencyStepEvent {}

  @EventType(
      value = "case-referral.review-due.v1",
      says = "The day came on which a waiting referral must be looked at again.",
      when = "the review day of a waiting list came")
  record ReviewDue(
      ReferralRef of,
      @When Instant dueAt,
      @Says("When the agency must have answered; it expires a grace time later.") Instant respondBy)
      implements AgencyStepEvent {}

  @EventType(
      value = "case-referral.referral-forwarded.v1",
      says =
          "The agency names another that serves the need better; it is asked if the people agreed to"
              + " that, else the need comes back.",
      when = "the agency passed it on to another")
  record ReferralForwarded(
      ReferralRef of,
      @When Instant forwardedAt,
      @AgencyId @Says("Agency that it is passed on to.") String toAgencyId,
      @Says("Service asked of that agency.") AidService service)
      implements AgencyStepEvent {}

  @EventType(
      value = "case-referral.appointment-scheduled.v1",
      says = "The agency made an appointment with the person.",
      when = "the agency made an appointment")
  record AppointmentScheduled(ReferralRef of, @Says("When it is.") Instant at)
      implements AgencyStepEvent {}

  @EventType(
      value = "case-referral.client-no-show.v1",
      says = "The person did not come to an appointment.",
      when = "the person did not come")
  record ClientNoShow(
      ReferralRef of,
      @When Instant recordedAt,
      @Says(value = "Which attempt it was, counted from 1.", min = 1) int attempt)
      implements AgencyStepEvent {}

  @EventType(
      value = "case-referral.service-started.v1",
      says = "The agency began to help.",
      when = "the agency began to help")
  record ServiceStarted(ReferralRef of, @When Instant startedAt) implements AgencyStepEvent {}

  @EventType(
      value = "case-referral.expected-date-changed.v1",
      says = "Help is expected on another day than was said.",
      when = "the agency named another day, with a reason")
  record ExpectedDateChanged(
      ReferralRef of,
      @When Instant changedAt,
      @Says("Day by which the agency expects to have helped.") LocalDate expectedOn,
      @Says("Why.") DelayReason reason)
      implements AgencyStepEvent {}
}
