package org.prasan.casereferral.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.clocks.ByUrgency;
import org.prasan.casereferral.clocks.CaseClockPolicy;
import org.prasan.casereferral.clocks.CaseClockProperties;
import org.prasan.casereferral.clocks.TimeLimit;
import org.prasan.casereferral.clocks.WorkingCalendar;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.consent.ConsentDecision;
import org.prasan.casereferral.consent.GiverCapacity;
import org.prasan.casereferral.consent.Purpose;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.need.CountedBy;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.ReferralReport;
import org.prasan.casereferral.need.ReferralReport.OutcomeReported;
import org.prasan.casereferral.need.ReferralReport.Returned;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.Home;
import org.prasan.casereferral.safety.ClientRole;
import org.prasan.casereferral.safety.ClientSafety;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReporterKind;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.Change;
import org.prasan.personal.Sealed;

/** Cases that walked their way through the real commands. */
public final class CaseTestData {

  static final CaseClockPolicy POLICY =
      new CaseClockPolicy(
          new CaseClockProperties(
              limits("1h", "1wd", "3wd"),
              limits("1wd", "3wd", "5wd"),
              TimeLimit.of("30d"),
              TimeLimit.of("7wd"),
              Duration.ofDays(7),
              TimeLimit.of("24h"),
              limits("30m", "4h", "1wd"),
              Duration.ofDays(31),
              2,
              Duration.ofSeconds(1)),
          new WorkingCalendar(Set.of(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 10))));

  public static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
  public static final Stamp OFFICER = new Stamp("officer-1001", NOON);
  static final Hand BY_OWNER = new Hand(OFFICER, true, false, false);
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** The first need of each case. */
  static final String NEED = "case-1-1";

  private CaseTestData() {}

  static Change<Case, CaseEvent> opening(Dimension... needs) {
    var intake =
        new Intake(
            Channel.VOLUNTEER,
            ReporterKind.GOOD_CITIZEN,
            true,
            "reporter-1",
            null,
            "volunteer-1",
            MainProblem.INCOME_AND_LIVELIHOOD,
            List.of(),
            Urgency.URGENT,
            null,
            null,
            null,
            new Sealed("sealed"),
            null);
    var client =
        person(
            "client-1",
            AgeBand.OLDER,
            new ClientSafety(ClientRole.PERSON_IN_HARDSHIP, null, null, false),
            consent("consent-1", "agency-0", "agency-1", "agency-2"));
    return new NewCase(
            "case-1",
            "69-11-0001",
            "1001",
            intake,
            List.of(client),
            List.of(needs),
            CaseSafety.USUAL,
            false)
        .open(new Stamp("volunteer-1001", NOON));
  }

  static Client person(String id, AgeBand age, ClientSafety safety, Consent... consents) {
    return new Client(
        id,
        IdentityKind.NONE,
        null,
        age,
        List.of("index-1"),
        new Sealed("sealed"),
        safety,
        List.of(consents),
        null,
        Home.UNTOLD,
        null,
        List.of());
  }

  /** Of three days ago, for a year. */
  static Consent consent(String id, String... agencies) {
    return Consent.of(
        id,
        ConsentDecision.GIVEN,
        new Consent.Terms(
            Purpose.REFERRAL,
            Set.of(agencies),
            Set.of(SharedField.NAME, SharedField.AGE, SharedField.PHONE),
            TODAY.minusDays(3),
            TODAY.minusDays(3).plusYears(1),
            "WORDING_1"),
        new Consent.Giver(GiverCapacity.SELF, null, null),
        OFFICER);
  }

  public static Case opened(Dimension... needs) {
    return opening(needs).state();
  }

  public static Case taken(Dimension... needs) {
    return opened(needs).take(OFFICER).state();
  }

  static Agency agency(String id, String capacity) {
    return new Agency(
        id,
        "FOUNDATION",
        "มูลนิธิ",
        "Foundation",
        Set.of("1001"),
        Set.of("CASH_AID", "SHELTER"),
        capacity,
        NOON,
        null,
        false,
        null);
  }

  static ReferNeed toAgency(String needId, String agencyId) {
    return new ReferNeed("case-1", needId, agencyId, AidService.CASH_AID, null, false);
  }

  static Change<Case, CaseEvent> refer(Case one, String needId, String referralId, String agency) {
    return new CaseReferring(one, agency(agency, "OPEN"), null)
        .refer(toAgency(needId, agency), referralId, OFFICER);
  }

  /** The first need is with agency-1 as referral-1. */
  public static Case referred(Dimension... needs) {
    return refer(taken(needs), "case-1-1", "referral-1", "agency-1").state();
  }

  /** Given by the centre, under a programme in kind. */
  static Change<Case, CaseEvent> aided(Case one, String needId, String aidId, Outcome outcome) {
    var aid =
        new DirectAid(
            aidId,
            "case-1-c1",
            "RELIEF_BAG",
            null,
            CountedBy.DOCUMENT_NUMBER,
            outcome,
            OFFICER,
            null,
            null);
    return one.aid(needId, aid);
  }

  static ReferralReport returned(String referralId, ReturnCause cause, String reason) {
    return new Returned("case-1", referralId, NOON, cause, reason);
  }

  static ReferralReport outcome(String referralId, Outcome outcome, String reason) {
    return new OutcomeReported("case-1", referralId, NOON, outcome, reason);
  }

  private static ByUrgency limits(String most, String urgent, String normal) {
    return new ByUrgency(TimeLimit.of(most), TimeLimit.of(urgent), TimeLimit.of(normal));
  }

  static Case ended() {
    return referred(Dimension.INCOME)
        .reported(outcome("referral-1", Outcome.HELPED_FULL, null))
        .state()
        .end(SelfReliance.SUFFICIENCY, BY_OWNER)
        .state();
  }
}
