package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.casereferral.casefile.CaseTestData.NOON;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.TODAY;
import static org.prasan.casereferral.casefile.CaseTestData.agency;
import static org.prasan.casereferral.casefile.CaseTestData.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.consent.ConsentDecision;
import org.prasan.casereferral.consent.GiverCapacity;
import org.prasan.casereferral.consent.LegalBasis;
import org.prasan.casereferral.consent.Purpose;
import org.prasan.casereferral.consent.SharingOverride;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.Disclosure;
import org.prasan.casereferral.safety.ClientRole;
import org.prasan.casereferral.safety.ClientSafety;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.personal.Sealed;

class DisclosureTest {

  private static final Set<SharedField> USUAL =
      Set.of(SharedField.NAME, SharedField.AGE, SharedField.PHONE);
  private static final Consent GIVEN = consent("consent-1", "agency-1");

  @Test
  void showsWhatThePersonAgreedTo() {
    assertThat(sent(NOON).of(person("a", GIVEN))).isEqualTo(USUAL);
  }

  @Test
  void showsNobodyWhoDidNotConsentToThisAgency() {
    assertThat(sent(NOON).of(person("a"))).isEmpty();
    assertThat(sent(NOON).of(person("a", consent("c", "agency-2")))).isEmpty();
  }

  @Test
  void endsWithTheLastDayInBangkok() {
    Instant lastMoment = Instant.parse("2027-11-20T16:59:59Z");
    assertThat(sent(lastMoment).of(person("a", GIVEN))).isEqualTo(USUAL);
    assertThat(sent(lastMoment.plusSeconds(1)).of(person("a", GIVEN))).isEmpty();
  }

  @Test
  void endsWithWithdrawal() {
    assertThat(sent(NOON).of(person("a", GIVEN.withdraw(OFFICER)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ConsentDecision.class)
  void asksForAConsentThatWasGiven(ConsentDecision decision) {
    var consent = Consent.of("c", decision, GIVEN.terms(), GIVEN.giver(), OFFICER);
    assertThat(sent(NOON).of(person("a", consent)).isEmpty())
        .isEqualTo(decision != ConsentDecision.GIVEN);
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void asksForAConsentToBeReferred(Purpose purpose) {
    var terms =
        new Consent.Terms(purpose, Set.of("agency-1"), USUAL, TODAY, TODAY.plusDays(1), "W_1");
    var giver = new Consent.Giver(GiverCapacity.SELF, null, null);
    var consent = Consent.of("c", ConsentDecision.GIVEN, terms, giver, OFFICER);
    assertThat(sent(NOON).of(person("a", consent)).isEmpty())
        .isEqualTo(purpose != Purpose.REFERRAL);
  }

  @ParameterizedTest
  @EnumSource(ReferralState.class)
  void showsNobodyBeforeItIsSentAndOnceItIsFinal(ReferralState state) {
    var disclosure = Disclosure.at(NOON, agency("agency-1", "OPEN"), state, lawFor("a"));
    assertThat(disclosure.of(person("a", GIVEN)).isEmpty())
        .isEqualTo(state.isFinal() || state == ReferralState.DRAFT);
  }

  @Test
  void showsNobodyToAnAgencyThatClosedOrIsUnknown() {
    Agency closed = agency("agency-1", "OPEN").close();
    for (Agency agency : new Agency[] {closed, null}) {
      var disclosure = Disclosure.at(NOON, agency, ReferralState.ACCEPTED, lawFor("a"));
      assertThat(disclosure.of(person("a", GIVEN))).isEmpty();
    }
  }

  /** The consent counts as it stands, by its own days: not longer and not anew. */
  @Test
  void showsToAnAgencyThatOpenedAgainWhatIsStillAgreedTo() {
    Agency again = agency("agency-1", "OPEN").close().reopen(NOON);
    Instant lastMoment = Instant.parse("2027-11-20T16:59:59Z");
    for (Instant at : List.of(NOON, lastMoment)) {
      assertThat(shownBy(again, at, person("a", GIVEN))).isEqualTo(USUAL);
    }
    assertThat(shownBy(again, lastMoment.plusSeconds(1), person("a", GIVEN))).isEmpty();
    assertThat(shownBy(again, NOON, person("a", GIVEN.withdraw(OFFICER)))).isEmpty();
  }

  private static Set<SharedField> shownBy(Agency agency, Instant at, Client one) {
    return Disclosure.at(at, agency, ReferralState.SENT, null).of(one);
  }

  @Test
  void showsByLawThoseAloneWhomTheOverrideNames() {
    var disclosure =
        Disclosure.at(NOON, agency("agency-1", "OPEN"), ReferralState.SENT, lawFor("b"));
    assertThat(disclosure.of(person("a"))).isEmpty();
    assertThat(disclosure.of(person("b"))).containsExactly(SharedField.ADDRESS);
    assertThat(disclosure.showsAnybody(List.of(person("a"), person("b")))).isTrue();
    assertThat(disclosure.showsAnybody(List.of(person("a")))).isFalse();
  }

  @Test
  void keepsAHiddenAddressFromAgenciesAlsoWhereTheLawNamesIt() {
    var consent = allOf(SharedField.values());
    Client hidden =
        person("a", new ClientSafety(ClientRole.VICTIM, null, null, true), List.of(consent));
    assertThat(sent(NOON).of(hidden)).doesNotContain(SharedField.ADDRESS).hasSize(7);
    var byLaw = Disclosure.at(NOON, agency("agency-1", "OPEN"), ReferralState.SENT, lawFor("a"));
    assertThat(byLaw.of(hidden)).doesNotContain(SharedField.ADDRESS).hasSize(7);
  }

  @Test
  void showsTheAccountOnlyWhenAllAgreedWhomItIsAbout() {
    Client one = person("a", allOf(SharedField.PROBLEM));
    Client other = person("b", allOf(SharedField.NAME));
    assertThat(sent(NOON).showsOfAll(List.of(one), SharedField.PROBLEM)).isTrue();
    assertThat(sent(NOON).showsOfAll(List.of(one, other), SharedField.PROBLEM)).isFalse();
  }

  @Test
  void givesTheSuspectedOffenderNoVetoOverTheVictimsAccount() {
    Client victim = person("a", allOf(SharedField.PROBLEM));
    Client offender =
        person("b", new ClientSafety(ClientRole.SUSPECTED_OFFENDER, null, null, false), List.of());
    assertThat(sent(NOON).showsOfAll(List.of(victim, offender), SharedField.PROBLEM)).isTrue();
    assertThat(sent(NOON).showsOfAll(List.of(offender), SharedField.PROBLEM)).isFalse();
  }

  private static Disclosure sent(Instant now) {
    return Disclosure.at(now, agency("agency-1", "OPEN"), ReferralState.SENT, null);
  }

  private static SharingOverride lawFor(String client) {
    return new SharingOverride(
        LegalBasis.VITAL_INTEREST,
        Set.of(client),
        Set.of(SharedField.ADDRESS),
        new Sealed("sealed"),
        NOON);
  }

  private static Consent allOf(SharedField... fields) {
    var terms =
        new Consent.Terms(
            Purpose.REFERRAL,
            Set.of("agency-1"),
            Set.of(fields),
            TODAY,
            TODAY.plusDays(Duration.ofDays(30).toDays()),
            "W_1");
    return Consent.of("c", ConsentDecision.GIVEN, terms, GIVEN.giver(), OFFICER);
  }

  private static Client person(String id, Consent... consents) {
    return person(
        id, new ClientSafety(ClientRole.PERSON_IN_HARDSHIP, null, null, false), List.of(consents));
  }

  private static Client person(String id, ClientSafety safety, List<Consent> consents) {
    return CaseTestData.person(id, AgeBand.OLDER, safety, consents.toArray(Consent[]::new));
  }
}
