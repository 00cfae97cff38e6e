package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.casereferral.casefile.CaseTestData.BY_OWNER;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.agency;
import static org.prasan.casereferral.casefile.CaseTestData.consent;
import static org.prasan.casereferral.casefile.CaseTestData.ended;
import static org.prasan.casereferral.casefile.CaseTestData.outcome;
import static org.prasan.casereferral.casefile.CaseTestData.person;
import static org.prasan.casereferral.casefile.CaseTestData.referred;
import static org.prasan.casereferral.casefile.CaseTestData.taken;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.HandlingEvent.ClientEnteredInError;
import org.prasan.casereferral.casefile.PeopleCommand.AddClient;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.consent.ConsentDecision;
import org.prasan.casereferral.consent.GiverCapacity;
import org.prasan.casereferral.handling.CorrectionKind;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.HandlingRefusal;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.need.CountedBy;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.PeopleRefusal;
import org.prasan.casereferral.safety.ClientRole;
import org.prasan.casereferral.safety.ClientSafety;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.messaging.Change;

class CaseMistakeTest {

  private static final Hand SUPERVISOR = new Hand(OFFICER, false, true, false);
  private static final String FIRST = "client-1";
  private static final String SECOND = "client-2";

  @Test
  void takesAPersonOutOfTheCaseAndKeepsThemInItsHistoryAlone() {
    Case one = with(taken(Dimension.INCOME), adult(SECOND));
    Change<Case, CaseEvent> change = takeOut(one, FIRST);
    Case after = change.state();
    assertThat(after.clients()).extracting(Client::id).containsExactly(SECOND);
    assertThat(after.identityIndexes()).isEqualTo(adult(SECOND).indexes());
    assertThat(after.ageBand()).isEqualTo(AgeBand.WORKING_AGE);
    assertThat(after.handling().corrections().getLast())
        .returns(CorrectionKind.CLIENT_ENTERED_IN_ERROR, it -> it.kind())
        .returns(FIRST, it -> it.target());
    assertThat(after.handling().mistaken())
        .singleElement()
        .returns(FIRST, Client::id)
        .returns(List.of(), Client::indexes);
    assertThat(after.everHeld(FIRST)).isTrue();
    assertThat(change.events())
        .containsExactly(new ClientEnteredInError(after.ref(), FIRST, ReversalReason.WRONG_PERSON));
    assertThat(takeOut(after, FIRST).events()).isEmpty();
    assertThat(adding(after, adult(FIRST)).events())
        .as("nobody comes back by a lost answer")
        .isEmpty();
  }

  @Test
  void isLeftToSupervisors() {
    Case one = with(taken(Dimension.INCOME), adult(SECOND));
    assertThatThrownBy(() -> mistake(one, BY_OWNER).clientEnteredInError(SECOND, reason()))
        .isInstanceOf(HandlingRefusal.NotSupervisor.class);
  }

  @Test
  void leavesNoCaseWithoutSomebodyInNeed() {
    Case one = taken(Dimension.INCOME);
    assertThatThrownBy(() -> takeOut(one, FIRST)).isInstanceOf(PeopleRefusal.LastClient.class);
    Case besideASuspect = with(one, of(SECOND, AgeBand.WORKING_AGE, ClientRole.SUSPECTED_OFFENDER));
    assertThatThrownBy(() -> takeOut(besideASuspect, FIRST))
        .isInstanceOf(PeopleRefusal.LastClient.class);
    assertThat(takeOut(besideASuspect, SECOND).state().clients()).hasSize(1);
  }

  @Test
  void takesNobodyOutForWhomAidStands() {
    Case one = with(taken(Dimension.INCOME), adult(SECOND));
    var aid =
        new DirectAid(
            "aid-1",
            SECOND,
            "RELIEF_BAG",
            null,
            CountedBy.CASE_ALONE,
            Outcome.HELPED_PART,
            OFFICER,
            null,
            null);
    Case helped = one.aid("case-1-1", aid).state();
    assertThatThrownBy(() -> takeOut(helped, SECOND))
        .isInstanceOf(PeopleRefusal.ClientHasAid.class);
    assertThat(takeOut(helped, FIRST).state().clients()).hasSize(1);
    Case reversed =
        new CaseCorrections(helped, BY_OWNER, null)
            .aidReversed("case-1-1", "aid-1", ReversalReason.WRONG_PERSON)
            .state();
    assertThat(takeOut(reversed, SECOND).state().clients()).hasSize(1);
  }

  @Test
  void takesNobodyOutWhomAnAgencyThatWasAskedSeesAlone() {
    Case one = with(referred(Dimension.INCOME), adult(SECOND));
    assertThatThrownBy(() -> takeOut(one, FIRST))
        .isInstanceOf(PeopleRefusal.ClientAloneShown.class);
    assertThat(takeOut(one, SECOND).state().clients()).hasSize(1);
    Case bothShown =
        with(referred(Dimension.INCOME), adult(SECOND, consent("consent-2", "agency-1")));
    assertThat(takeOut(bothShown, FIRST).state().clients()).hasSize(1);
    Case over = one.reported(outcome("referral-1", Outcome.HELPED_FULL, "NONE")).state();
    assertThat(takeOut(over, FIRST).state().clients()).as("nobody is asked any more").hasSize(1);
  }

  @Test
  void takesNobodyOutWhoConsentedForSomebodyElseWhileThatHolds() {
    Consent byFirst =
        Consent.of(
            "consent-2",
            ConsentDecision.GIVEN,
            consent("x", "agency-1").terms(),
            new Consent.Giver(GiverCapacity.GUARDIAN, FIRST, null),
            OFFICER);
    Client child =
        person(
            SECOND, AgeBand.CHILD, new ClientSafety(ClientRole.CHILD, null, null, false), byFirst);
    Case one = with(taken(Dimension.INCOME), child);
    assertThatThrownBy(() -> takeOut(one, FIRST))
        .isInstanceOf(PeopleRefusal.ClientConsentsForOthers.class);
    Case withdrawn = new CasePeople(one).withdrawn(SECOND, "consent-2", OFFICER).state();
    assertThat(takeOut(withdrawn, FIRST).state().clients()).hasSize(1);
  }

  @Test
  void correctsEndedCasesTooAsLongAsTheirPeopleAreKept() {
    Case ended = with(ended(), adult(SECOND));
    assertThat(takeOut(ended, SECOND).state().clients()).hasSize(1);
    Case forgotten = new CasePeople(ended).expired().state();
    assertThatThrownBy(() -> takeOut(forgotten, SECOND))
        .isInstanceOf(HandlingRefusal.PeopleForgotten.class);
  }

  private static Change<Case, CaseEvent> takeOut(Case one, String clientId) {
    return mistake(one, SUPERVISOR).clientEnteredInError(clientId, reason());
  }

  private static ReversalReason reason() {
    return ReversalReason.WRONG_PERSON;
  }

  private static CaseMistake mistake(Case one, Hand hand) {
    return new CaseMistake(one, new CaseCorrections(one, hand, null), id -> agency(id, "OPEN"));
  }

  private static Change<Case, CaseEvent> adding(Case one, Client client) {
    return new CaseClients(one, Set.of(), true).decide(new AddClient(one.id(), client), OFFICER);
  }

  private static Case with(Case one, Client more) {
    return one.with(Stream.concat(one.clients().stream(), Stream.of(more)).toList());
  }

  private static Client adult(String id, Consent... consents) {
    return of(id, AgeBand.WORKING_AGE, ClientRole.PERSON_IN_HARDSHIP, consents);
  }

  private static Client of(String id, AgeBand age, ClientRole role, Consent... consents) {
    return person(id, age, new ClientSafety(role, null, null, false), consents);
  }
}
