package org.prasan.notification.message.inbound;

import java.time.LocalDate;
import java.util.List;

/** What is read of floods, fires and the queues that neighbours help with. */
final class EmergencyEvents {

  private EmergencyEvents() {}

  @Noticed("case-referral.emergency-declared.v1")
  record EmergencyDeclared(String kind, List<String> districts) {}

  @Noticed("case-referral.queue-opened.v1")
  record QueueOpened(String districtCode, String toDistrictCode, LocalDate until) {}

  @Noticed("case-referral.queue-closed.v1")
  record QueueClosed(String districtCode, String toDistrictCode) {}
}
