package org.prasan.notification.message.inbound;

import java.time.LocalDate;
import java.util.List;

/** What is read of floods and fires, and of who helps whom: neighbours with a queue, on leave. */
final class EmergencyEvents {

  private EmergencyEvents() {}

  @Noticed("case-referral.emergency-declared.v1")
  record EmergencyDeclared(String kind, List<String> districts) {}

  @Noticed("case-referral.queue-opened.v1")
  record QueueOpened(String districtCode, String toDistrictCode, LocalDate until) {}

  @Noticed("case-referral.leave-covered.v1")
  record LeaveCovered(String districtCode, String by, LocalDate from, LocalDate until) {}

  @Noticed("case-referral.leave-cover-ended.v1")
  record LeaveCoverEnded(String districtCode, String by) {}

  @Noticed("case-referral.queue-closed.v1")
  record QueueClosed(String districtCode, String toDistrictCode) {}
}
