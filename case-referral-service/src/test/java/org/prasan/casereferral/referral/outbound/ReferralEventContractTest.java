package org.prasan.casereferral.referral.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.casereferral.WirePayload;
import org.prasan.casereferral.referral.ReferralEvent.OutcomeRecorded;
import org.prasan.casereferral.referral.ReferralEvent.ReferralAccepted;
import org.prasan.casereferral.referral.ReferralEvent.ReferralClaimed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralClosed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralExpired;
import org.prasan.casereferral.referral.ReferralEvent.ReferralReceived;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRejected;
import org.prasan.casereferral.referral.ReferralEvent.ReferralReminded;
import org.prasan.casereferral.referral.ReferralEvent.ReferralSent;
import org.prasan.casereferral.referral.ReferralEvent.ReferralWithdrawn;
import org.prasan.casereferral.referral.ReferralEvent;
import org.prasan.casereferral.referral.RejectionReason;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.WireEvent;
import org.prasan.testing.contracts.EventContracts;

class ReferralEventContractTest {

  private static final ReferralRef OF =
      new ReferralRef("referral-1", "case-1", "69-11-0001", "case-1-1", "1001", "agency-1");
  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00.123456Z");

  static List<ReferralEvent> events() {
    return List.of(
        new ReferralSent(OF, "CASH_AID", Dimension.INCOME, Urgency.URGENT, 1, NOW, NOW),
        new ReferralReceived(OF, NOW),
        new ReferralClaimed(OF, NOW),
        new ReferralAccepted(OF, NOW, LocalDate.of(2026, 11, 30)),
        new ReferralRejected(OF, NOW, RejectionReason.OTHER),
        new ReferralReminded(OF, 50, NOW),
        new ReferralReminded(OF, 80, NOW),
        new ReferralExpired(OF, NOW, false),
        new ReferralWithdrawn(OF, NOW),
        new OutcomeRecorded(OF, NOW, Outcome.NOT_HELPED, "NO_BUDGET"),
        new OutcomeRecorded(OF, NOW, Outcome.HELPED_FULL, null),
        new ReferralClosed(OF, NOW, true));
  }

  @ParameterizedTest
  @MethodSource("events")
  void writesWhatThePublishedSchemaSays(ReferralEvent event) {
    WireEvent wire = new ReferralEventTranslator().toWire(event);
    EventContracts.assertValid(wire.type(), WirePayload.of(wire));
  }

  @Test
  void writesEveryTypeThatIsPublishedForReferrals() {
    var written = new TreeSet<String>();
    events().forEach(event -> written.add(new ReferralEventTranslator().toWire(event).type()));
    var published = EventContracts.typesOf("case-referral");
    published.removeIf(type -> !type.contains(".referral-") && !type.contains(".outcome-recorded"));
    assertThat(written).isEqualTo(published);
  }
}
