package org.prasan.notification.message.inbound;

import org.jspecify.annotations.Nullable;
import org.prasan.notification.message.Facts;

/** What is read of the cases' events. */
final class CaseEvents {

  private CaseEvents() {}

  record CaseOpened(String caseNo, String districtCode, String urgency) implements Noticed {
    @Override
    public Facts facts() {
      return Facts.in(districtCode).with("caseNo", caseNo).with("urgency", urgency);
    }
  }

  record CaseReferred(String caseNo, String districtCode, int hop, @Nullable String volunteerId)
      implements Noticed {
    @Override
    public Facts facts() {
      return Facts.in(districtCode).reportedBy(volunteerId).with("caseNo", caseNo).with("hop", hop);
    }
  }

  record NeedReturned(String caseNo, String districtCode, String cause) implements Noticed {
    @Override
    public Facts facts() {
      return Facts.in(districtCode).with("caseNo", caseNo).with("cause", cause);
    }
  }

  /** Taken, aid completed, problem ended: the reporter learns that it happened, and no more. */
  record ReportedCase(String caseNo, String districtCode, @Nullable String volunteerId)
      implements Noticed {
    @Override
    public Facts facts() {
      return Facts.in(districtCode).reportedBy(volunteerId).with("caseNo", caseNo);
    }
  }
}
