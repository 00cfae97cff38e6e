package org.prasan.notification.message.inbound;

import java.time.LocalDate;
import org.prasan.notification.message.Facts;

/** What is read of the certificates' events. */
final class CertificateEvents {

  private CertificateEvents() {}

  record CertificateIssued(String districtCode, int running, int yearBe, LocalDate issuedOn)
      implements Noticed {
    @Override
    public Facts facts() {
      return Facts.in(districtCode).with("number", running + "/" + yearBe).with("on", issuedOn);
    }
  }

  record CertificateSuspended(String districtCode, String reason, LocalDate effectiveOn)
      implements Noticed {
    @Override
    public Facts facts() {
      return Facts.in(districtCode).with("reason", reason).with("on", effectiveOn);
    }
  }

  record CertificateReinstated(String districtCode, LocalDate effectiveOn) implements Noticed {
    @Override
    public Facts facts() {
      return Facts.in(districtCode).with("on", effectiveOn);
    }
  }

  record CertificateRevoked(String districtCode, String reason, LocalDate effectiveOn)
      implements Noticed {
    @Override
    public Facts facts() {
      return Facts.in(districtCode).with("reason", reason).with("on", effectiveOn);
    }
  }
}
