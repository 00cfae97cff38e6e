package org.prasan.notification.message.inbound;

import java.time.Instant;
import java.time.LocalDate;
import org.prasan.notification.message.Facts;

/** What is read of the referrals' events. */
final class ReferralEvents {

  private ReferralEvents() {}

  record ReferralSent(
      String caseNo, String districtCode, String agencyId, String urgency, Instant respondBy)
      implements Noticed {
    @Override
    public Facts facts() {
      return of(caseNo, districtCode, agencyId)
          .with("urgency", urgency)
          .with("respondBy", respondBy);
    }
  }

  record ReferralReminded(
      String caseNo, String districtCode, String agencyId, int percent, Instant respondBy)
      implements Noticed {
    @Override
    public Facts facts() {
      return of(caseNo, districtCode, agencyId)
          .with("percent", percent)
          .with("respondBy", respondBy);
    }
  }

  record ReferralAccepted(String caseNo, String districtCode, String agencyId, LocalDate expectedOn)
      implements Noticed {
    @Override
    public Facts facts() {
      return of(caseNo, districtCode, agencyId).with("expectedOn", expectedOn);
    }
  }

  record ReferralRejected(String caseNo, String districtCode, String agencyId, String reason)
      implements Noticed {
    @Override
    public Facts facts() {
      return of(caseNo, districtCode, agencyId).with("reason", reason);
    }
  }

  record ReferralExpired(String caseNo, String districtCode, String agencyId, boolean claimed)
      implements Noticed {
    @Override
    public Facts facts() {
      return of(caseNo, districtCode, agencyId).with("claimed", Boolean.toString(claimed));
    }
  }

  record ReferralWithdrawn(String caseNo, String districtCode, String agencyId) implements Noticed {
    @Override
    public Facts facts() {
      return of(caseNo, districtCode, agencyId);
    }
  }

  record OutcomeRecorded(String caseNo, String districtCode, String agencyId, String outcome)
      implements Noticed {
    @Override
    public Facts facts() {
      return of(caseNo, districtCode, agencyId).with("outcome", outcome);
    }
  }

  private static Facts of(String caseNo, String districtCode, String agencyId) {
    return Facts.in(districtCode).forAgency(agencyId).with("caseNo", caseNo);
  }
}
