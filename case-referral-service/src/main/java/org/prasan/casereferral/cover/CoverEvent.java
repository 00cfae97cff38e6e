package org.prasan.casereferral.cover;

import java.time.LocalDate;
import org.prasan.casereferral.vocabulary.Codes.District;
import org.prasan.casereferral.vocabulary.Codes.Officer;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;

/** All that can be said about a leave cover. */
@Topic(value = "case-referral.cover-events", key = "coverId")
public sealed interface CoverEvent {

  @EventType(
      value = "case-referral.leave-covered.v1",
      says = "A colleague sees and does for an officer on leave what the officer would.",
      when = "an officer, or the supervisor or chair, named who covers for a leave")
  record LeaveCovered(
      @CoverId String coverId,
      @District String districtCode,
      @Officer @Says("Officer who is on leave.") String officer,
      @Officer @Says("Officer who covers.") String by,
      @Says("First day.") LocalDate from,
      @Says("Last day.") LocalDate until)
      implements CoverEvent {}

  @EventType(
      value = "case-referral.leave-cover-ended.v1",
      says = "A leave cover is over before its last day.",
      when = "somebody ended a leave cover early")
  record CoverEnded(
      @CoverId String coverId,
      @District String districtCode,
      @Officer @Says("Officer who was on leave.") String officer,
      @Officer @Says("Officer who covered.") String by)
      implements CoverEvent {}
}
