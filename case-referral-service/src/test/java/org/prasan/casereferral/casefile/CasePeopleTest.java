package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.casereferral.casefile.CaseTestData.BY_OWNER;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.TODAY;
import static org.prasan.casereferral.casefile.CaseTestData.taken;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.CaseEvent.ConsentRecorded;
import org.prasan.casereferral.casefile.CaseEvent.ConsentWithdrawn;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.consent.ConsentDecision;
import org.prasan.casereferral.consent.ConsentRefusal;
import org.prasan.casereferral.consent.ConsentState;
import org.prasan.casereferral.consent.ConsentWish;
import org.prasan.casereferral.consent.GiverCapacity;
import org.prasan.casereferral.consent.Purpose;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.safety.ClientRole;
import org.prasan.casereferral.safety.ClientSafety;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.messaging.Change;

class CasePeopleTest {

  private static final Duration LONGEST = Duration.ofDays(365);

  @Test
  void answersARequestOnce() {
    Case asked = decide(people(), "c-1", wish(ConsentDecision.REQUESTED, null)).state();
    Case given = decide(asked, "c-2", wish(ConsentDecision.GIVEN, "c-1")).state();
    assertThat(states(given)).containsExactly(ConsentState.ANSWERED, ConsentState.GIVEN);
    assertThatThrownBy(() -> decide(given, "c-3", wish(ConsentDecision.REFUSED, "c-1")))
        .isInstanceOf(ConsentRefusal.NotCurrent.class);
  }

  @Test
  void renewsWhatWasGiven() {
    Case given = decide(people(), "c-1", wish(ConsentDecision.GIVEN, null)).state();
    Case renewed = decide(given, "c-2", wish(ConsentDecision.GIVEN, "c-1")).state();
    assertThat(states(renewed)).containsExactly(ConsentState.RENEWED, ConsentState.GIVEN);
  }

  @Test
  void endsWhatWasGivenWhenThePersonRefusesLater() {
    Case given = decide(people(), "c-1", wish(ConsentDecision.GIVEN, null)).state();
    var refused = decide(given, "c-2", wish(ConsentDecision.REFUSED, null));
    assertThat(states(refused.state()))
        .containsExactly(ConsentState.WITHDRAWN, ConsentState.REFUSED);
    assertThat(refused.events())
        .satisfiesExactly(
            e -> assertThat(e).isInstanceOf(ConsentWithdrawn.class),
            e -> assertThat(e).isInstanceOf(ConsentRecorded.class));
  }

  @Test
  void writesDownADecisionOnceHoweverOftenItIsAsked() {
    Case given = decide(people(), "c-1", wish(ConsentDecision.GIVEN, null)).state();
    assertThat(decide(given, "c-1", wish(ConsentDecision.GIVEN, null)).events()).isEmpty();
  }

  @Test
  void followsNothingThatIsNotThere() {
    assertThatThrownBy(() -> decide(people(), "c-2", wish(ConsentDecision.GIVEN, "c-1")))
        .isInstanceOf(ConsentRefusal.FollowsNothing.class);
  }

  @Test
  void withdrawsOnAFinishedCaseTooAndOnce() {
    Case given = decide(people(), "c-1", wish(ConsentDecision.GIVEN, null)).state();
    Case over =
        given
            .declareUnmet(
                new CaseCommand.DeclareUnmet("case-1", "case-1-1", UnmetReason.NO_SERVICE), OFFICER)
            .state()
            .end(SelfReliance.SURVIVAL, BY_OWNER)
            .state();
    var withdrawn = new CasePeople(over).withdrawn("adult", "c-1", OFFICER);
    assertThat(withdrawn.events()).singleElement().isInstanceOf(ConsentWithdrawn.class);
    assertThat(new CasePeople(withdrawn.state()).withdrawn("adult", "c-1", OFFICER).events())
        .isEmpty();
    assertThatThrownBy(() -> new CasePeople(over).withdrawn("adult", "c-9", OFFICER))
        .isInstanceOf(ConsentRefusal.Unknown.class);
  }

  @Test
  void letsAMinorsGuardianAloneDecide() {
    assertRefused("child", GiverCapacity.SELF, null, null, ConsentRefusal.GuardianNeeded.class);
    assertRefused("child", GiverCapacity.GUARDIAN, null, null, ConsentRefusal.GiverMismatch.class);
    assertTaken("child", GiverCapacity.GUARDIAN, "adult", null);
    assertTaken("child", GiverCapacity.GUARDIAN, null, "ผู้ปกครอง สมมุติ");
  }

  @Test
  void letsNoSuspectedOffenderDecideForAChild() {
    assertRefused(
        "child", GiverCapacity.GUARDIAN, "offender", null, ConsentRefusal.GiverSuspected.class);
  }

  @Test
  void letsNobodyDecideForAnAdultWhoCan() {
    assertRefused(
        "adult", GiverCapacity.GUARDIAN, "offender", null, ConsentRefusal.GiverMismatch.class);
    assertRefused("adult", GiverCapacity.SELF, null, "ผู้อื่น", ConsentRefusal.GiverMismatch.class);
    assertRefused(
        "child", GiverCapacity.GUARDIAN, "child", null, ConsentRefusal.GiverMismatch.class);
    assertRefused(
        "child", GiverCapacity.GUARDIAN, "nobody", null, ConsentRefusal.GiverMismatch.class);
    assertTaken("adult", GiverCapacity.CUSTODIAN, null, "ผู้อนุบาล สมมุติ");
  }

  @Test
  void believesNoConsentOfTomorrowNorOneThatEndedNorOneForEver() {
    assertThatThrownBy(() -> dated(TODAY.plusDays(1), null))
        .isInstanceOf(ConsentRefusal.GivenInFuture.class);
    assertThatThrownBy(() -> dated(null, TODAY.minusDays(1)))
        .isInstanceOf(ConsentRefusal.ExpiryInvalid.class);
    assertThatThrownBy(() -> dated(null, TODAY.plusDays(366)))
        .isInstanceOf(ConsentRefusal.ExpiryInvalid.class);
    assertThatThrownBy(() -> dated(TODAY.minusDays(366), null))
        .isInstanceOf(ConsentRefusal.ExpiryInvalid.class);
    assertThat(dated(null, null).expiresOn()).isEqualTo(TODAY.plusDays(365));
    assertThat(dated(TODAY.minusDays(365), null).expiresOn()).isEqualTo(TODAY);
  }

  private static Consent.Terms dated(LocalDate givenOn, LocalDate expiresOn) {
    return wish(ConsentDecision.GIVEN, GiverCapacity.SELF, null, null, null, givenOn, expiresOn)
        .terms(TODAY, LONGEST);
  }

  private static void assertRefused(
      String client,
      GiverCapacity capacity,
      String guardian,
      String name,
      Class<? extends ConsentRefusal> why) {
    assertThatThrownBy(() -> check(client, capacity, guardian, name)).isInstanceOf(why);
  }

  private static void assertTaken(
      String client, GiverCapacity capacity, String guardian, String name) {
    assertThatCode(() -> check(client, capacity, guardian, name)).doesNotThrowAnyException();
  }

  private static void check(String client, GiverCapacity capacity, String guardian, String name) {
    new CasePeople(people())
        .checkGiver(
            client, wish(ConsentDecision.GIVEN, capacity, guardian, name, null, null, null));
  }

  private static Change<Case, CaseEvent> decide(Case one, String id, ConsentWish wish) {
    var giver = new Consent.Giver(GiverCapacity.SELF, null, null);
    var consent =
        Consent.of(
            id,
            wish.decision(),
            wish.terms(TODAY, LONGEST),
            giver,
            new Stamp("officer-1001", CaseTestData.NOON));
    return new CasePeople(one).decided("adult", consent, wish);
  }

  private static List<ConsentState> states(Case one) {
    return new CasePeople(one).client("adult").consents().stream().map(Consent::state).toList();
  }

  private static ConsentWish wish(ConsentDecision decision, String follows) {
    return wish(decision, GiverCapacity.SELF, null, null, follows, null, null);
  }

  private static ConsentWish wish(
      ConsentDecision decision,
      GiverCapacity capacity,
      String guardian,
      String name,
      String follows,
      LocalDate givenOn,
      LocalDate expiresOn) {
    return new ConsentWish(
        decision,
        Purpose.REFERRAL,
        Set.of("agency-1"),
        Set.of(SharedField.NAME),
        givenOn,
        expiresOn,
        "W_1",
        capacity,
        guardian,
        name,
        follows);
  }

  private static Case people() {
    return taken(Dimension.INCOME)
        .with(
            List.of(
                person("adult", AgeBand.OLDER, ClientRole.CARER),
                person("child", AgeBand.CHILD, ClientRole.CHILD),
                person("offender", AgeBand.WORKING_AGE, ClientRole.SUSPECTED_OFFENDER)));
  }

  private static Client person(String id, AgeBand age, ClientRole role) {
    return CaseTestData.person(id, age, new ClientSafety(role, null, null, false));
  }
}
