package org.prasan.casereferral.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.OutcomeReason;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.contracttesting.EventContracts;
import org.prasan.contracttesting.PublishedEvents;
import org.prasan.messaging.EventType;

class ReferralEventContractTest {

  private static final String CASE = "1001-9f42c05e-be96-3d42-8170-6e5f708192a3";
  private static final ReferralRef PLAIN =
      new ReferralRef(
          "1001-a053d16f-cfa7-3e53-9281-7f608192a3b4",
          CASE,
          "66-01-0042",
          CASE + "-1",
          "1001",
          "10-7d20ae3c-9c74-3b20-af5e-4c3d5e6f7081",
          null);

  private static final ReferralRef OF =
      new ReferralRef(
          "1001-a053d16f-cfa7-3e53-9281-7f608192a3b4",
          CASE,
          "66-01-0042",
          CASE + "-1",
          "1001",
          "10-7d20ae3c-9c74-3b20-af5e-4c3d5e6f7081",
          List.of("chair-1001", "officer-1001"));
  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00.123456Z");

  static List<ReferralEvent> events() {
    return List.of(
        new ReferralSent(OF, AidService.CASH_AID, Dimension.INCOME, Urgency.URGENT, 1, NOW, NOW),
        new ReferralReceived(OF, NOW),
        new ReferralClaimed(OF, NOW),
        new ReferralAccepted(OF, NOW, LocalDate.of(2026, 11, 30)),
        new ReferralRejected(OF, NOW, RejectionReason.OTHER),
        new ReferralReminded(OF, 50, NOW),
        new ReferralReminded(OF, 80, NOW),
        new ReferralExpired(OF, NOW, false),
        new ReferralWithdrawn(OF, NOW, "AGENCY_CLOSED"),
        new ReferralWithdrawn(PLAIN, NOW, null),
        new OutcomeRecorded(OF, NOW, Outcome.NOT_HELPED, OutcomeReason.NO_BUDGET),
        new OutcomeRecorded(OF, NOW, Outcome.HELPED_FULL, null),
        new ReferralClosed(OF, NOW, true));
  }

  @Test
  void writesWhatThePublishedSchemaSays() {
    PublishedEvents.assertPublished(ReferralEvent.class, events());
  }

  @Test
  void writesEveryTypeThatIsPublishedForReferrals() {
    var written =
        events().stream()
            .map(event -> event.getClass().getAnnotation(EventType.class).value())
            .collect(Collectors.toCollection(TreeSet::new));
    var published = EventContracts.typesOf("case-referral");
    published.removeIf(type -> !type.contains(".referral-") && !type.contains(".outcome-recorded"));
    assertThat(written).isEqualTo(published);
  }
}
