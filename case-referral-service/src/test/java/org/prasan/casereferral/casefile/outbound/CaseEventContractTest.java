package org.prasan.casereferral.casefile.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.casereferral.WirePayload;
import org.prasan.casereferral.casefile.CaseEvent.AidCompleted;
import org.prasan.casereferral.casefile.CaseEvent.AidReported;
import org.prasan.casereferral.casefile.CaseEvent.CaseDismissed;
import org.prasan.casereferral.casefile.CaseEvent.CaseOpened;
import org.prasan.casereferral.casefile.CaseEvent.CaseRef;
import org.prasan.casereferral.casefile.CaseEvent.CaseTaken;
import org.prasan.casereferral.casefile.CaseEvent.NeedReferred;
import org.prasan.casereferral.casefile.CaseEvent.NeedReturned;
import org.prasan.casereferral.casefile.CaseEvent.NeedUnmet;
import org.prasan.casereferral.casefile.CaseEvent.OpenedNeed;
import org.prasan.casereferral.casefile.CaseEvent.ProblemEnded;
import org.prasan.casereferral.casefile.CaseEvent;
import org.prasan.casereferral.casefile.Dismissal;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.WireEvent;
import org.prasan.testing.contracts.EventContracts;

class CaseEventContractTest {

  private static final CaseRef OF = new CaseRef("case-1", "69-11-0001", "1001", "volunteer-1");
  private static final CaseRef PLAIN = new CaseRef("case-1", "69-11-0001", "1001", null);
  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00.123456Z");

  static List<CaseEvent> events() {
    var needs = List.of(new OpenedNeed("case-1-1", Dimension.INCOME));
    return List.of(
        new CaseOpened(OF, Channel.VOLUNTEER, Urgency.URGENT, AgeBand.OLDER, needs, NOW),
        new CaseOpened(PLAIN, Channel.PHONE_1300, Urgency.NORMAL, AgeBand.UNKNOWN, needs, NOW),
        new CaseTaken(OF),
        referred("referral-0", 2),
        referred(null, 1),
        new NeedReturned(OF, "case-1-1", "referral-1", ReturnCause.REJECTED, "AT_CAPACITY"),
        new NeedReturned(OF, "case-1-1", "referral-1", ReturnCause.EXPIRED, null),
        new AidReported(OF, "case-1-1", Outcome.HELPED_PART),
        new NeedUnmet(OF, "case-1-1", Dimension.ACCESS, "NO_SERVICE"),
        new AidCompleted(OF),
        new ProblemEnded(OF, SelfReliance.SUFFICIENCY),
        new CaseDismissed(OF, Dismissal.As.DUPLICATE, "case-0"),
        new CaseDismissed(PLAIN, Dismissal.As.NOT_A_CASE, null));
  }

  private static NeedReferred referred(String previous, int hop) {
    return new NeedReferred(
        OF,
        "case-1-1",
        Dimension.INCOME,
        "referral-1",
        "agency-1",
        "CASH_AID",
        Urgency.MOST_URGENT,
        hop,
        previous);
  }

  @ParameterizedTest
  @MethodSource("events")
  void writesWhatThePublishedSchemaSays(CaseEvent event) {
    WireEvent wire = new CaseEventTranslator().toWire(event);
    EventContracts.assertValid(wire.type(), WirePayload.of(wire));
  }

  @Test
  void writesEveryTypeThatIsPublishedForCases() {
    var written = new TreeSet<String>();
    events().forEach(event -> written.add(new CaseEventTranslator().toWire(event).type()));
    var published = EventContracts.typesOf("case-referral");
    published.removeIf(type -> type.contains(".referral-") || type.contains(".outcome-recorded"));
    assertThat(written).isEqualTo(published);
  }
}
