package org.prasan.casereferral.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.thai.ThaiDates;

/** The day by which an agency expects to have helped. */
record ExpectedDay(LocalDate day, Instant now) {

  private static final int LATEST_DAYS = 365;
  private static final int WITHOUT_REASON_DAYS = 30;

  void check(@Nullable DelayReason reason) {
    LocalDate today = ThaiDates.inBangkok(now);
    if (day.isBefore(today) || day.isAfter(today.plusDays(LATEST_DAYS))) {
      throw new ReferralRefusal.ExpectedDateInvalid();
    }
    if (reason == null && day.isAfter(today.plusDays(WITHOUT_REASON_DAYS))) {
      throw new ReferralRefusal.DelayReasonMissing();
    }
  }
}
