package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.person;
import static org.prasan.casereferral.casefile.CaseTestData.taken;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.CaseEvent.CaseRestricted;
import org.prasan.casereferral.casefile.PeopleCommand.AddClient;
import org.prasan.casereferral.casefile.PeopleCommand.CorrectClient;
import org.prasan.casereferral.casefile.PeopleCommand.SettleNotice;
import org.prasan.casereferral.casefile.PeopleEvent.ClientAdded;
import org.prasan.casereferral.casefile.PeopleEvent.ClientCorrected;
import org.prasan.casereferral.casefile.PeopleEvent.NoticeDue;
import org.prasan.casereferral.casefile.PeopleEvent.NoticeGiven;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.CorrectionReason;
import org.prasan.casereferral.people.EarlierClient;
import org.prasan.casereferral.people.Notice;
import org.prasan.casereferral.people.NoticeWay;
import org.prasan.casereferral.people.PeopleRefusal;
import org.prasan.casereferral.safety.ClientRole;
import org.prasan.casereferral.safety.ClientSafety;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.messaging.Change;

class CaseClientsTest {

  private static final Instant DUE = Instant.parse("2026-12-24T17:00:00Z");

  @Test
  void saysThatAPersonCameInAndHasToBeTold() {
    Client added = plain("client-2").with(Notice.dueAt(DUE));
    Change<Case, CaseEvent> change =
        decide(taken(Dimension.INCOME), new AddClient("case-1", added));
    assertThat(change.events())
        .extracting(Object::getClass)
        .containsExactly(ClientAdded.class, NoticeDue.class);
    assertThat(change.state().noticeKey()).endsWith("-case-1");
  }

  @Test
  void addsNobodyTwice() {
    var add = new AddClient("case-1", plain("client-2"));
    Case once = decide(taken(Dimension.INCOME), add).state();
    assertThat(decide(once, add).events()).isEmpty();
  }

  @Test
  void refusesTheCorrectionOfWhatSomebodyElseCorrectedMeanwhile() {
    Case one = taken(Dimension.INCOME);
    Client read = one.clients().getFirst();
    var first = new CorrectClient("case-1", read, carer(), CorrectionReason.TOLD_ANEW);
    var second = new CorrectClient("case-1", read, suspect("client-1"), CorrectionReason.TOLD_ANEW);
    Case after = decide(one, first).state();
    assertThatThrownBy(() -> decide(after, second)).isInstanceOf(PeopleRefusal.ClientChanged.class);
  }

  @Test
  void keepsWhatWasHeldBeforeWithEachCorrection() {
    Case one = taken(Dimension.INCOME);
    Client read = one.clients().getFirst();
    var correct = new CorrectClient("case-1", read, carer(), CorrectionReason.TOLD_ANEW);
    Change<Case, CaseEvent> change = decide(one, correct);
    Client now = change.state().clients().getFirst();
    assertThat(now.safety().role()).isEqualTo(ClientRole.CARER);
    assertThat(now.consents()).isEqualTo(read.consents());
    assertThat(now.history())
        .singleElement()
        .extracting(EarlierClient::safety)
        .isEqualTo(read.safety());
    assertThat(change.events()).singleElement().isInstanceOf(ClientCorrected.class);
  }

  @Test
  void keepsTheAgeBandOfTheCaseWithThatOfItsFirstPerson() {
    Case one = taken(Dimension.INCOME);
    Client read = one.clients().getFirst();
    Client young = person("client-1", AgeBand.YOUTH, read.safety());
    var correct = new CorrectClient("case-1", read, young, CorrectionReason.WRITTEN_WRONG);
    assertThat(decide(one, correct).state().ageBand()).isEqualTo(AgeBand.YOUTH);
  }

  @Test
  void restrictsACaseOnceWhoIsInItTellsOfDangerAndNotAgainAfterItWasLifted() {
    Case one = decide(taken(Dimension.INCOME), new AddClient("case-1", victim())).state();
    Change<Case, CaseEvent> change = decide(one, new AddClient("case-1", suspect("client-3")));
    assertThat(change.events()).hasAtLeastOneElementOfType(CaseRestricted.class);
    assertThat(change.state().safety().restrictedTo()).containsExactly(OFFICER.by());
    Case lifted = change.state().with(CaseSafety.USUAL);
    Change<Case, CaseEvent> later = decide(lifted, new AddClient("case-1", plain("client-4")));
    assertThat(later.state().safety().restriction()).isNull();
  }

  @Test
  void asksForTheReportOfAChildAtRiskAlsoInACaseThatIsKeptToFewAlready() {
    Case one = decide(taken(Dimension.INCOME), new AddClient("case-1", victim())).state();
    Case violent = decide(one, new AddClient("case-1", suspect("client-3"))).state();
    assertThat(violent.timing().awaitsChildReport()).isFalse();
    Case after = decide(violent, new AddClient("case-1", of("client-4", ClientRole.CHILD))).state();
    assertThat(after.timing().awaitsChildReport()).isTrue();
  }

  @Test
  void asksForANoticeUntilItIsSettledAndNeverAfterThePersonWasForgotten() {
    Client added = plain("client-2").with(Notice.dueAt(DUE));
    Case one = decide(taken(Dimension.INCOME), new AddClient("case-1", added)).state();
    var tell = new SettleNotice("case-1", "client-2", NoticeWay.LETTER, null, null);
    Change<Case, CaseEvent> told = decide(one, tell);
    assertThat(told.state().noticeKey()).isNull();
    assertThat(told.events()).singleElement().isInstanceOf(NoticeGiven.class);
    Case forgotten = new CasePeople(one).forgotten("client-2").state();
    assertThat(forgotten.noticeKey()).isNull();
    assertThatThrownBy(() -> decide(forgotten, tell))
        .isInstanceOf(PeopleRefusal.NoticeNotDue.class);
  }

  private static Change<Case, CaseEvent> decide(Case one, PeopleCommand command) {
    return new CaseClients(one, Set.of(), true).decide(command, OFFICER);
  }

  private static Client plain(String id) {
    return of(id, ClientRole.OTHER);
  }

  private static Client carer() {
    return of("client-1", ClientRole.CARER);
  }

  private static Client victim() {
    return of("client-2", ClientRole.VICTIM);
  }

  private static Client suspect(String id) {
    return of(id, ClientRole.SUSPECTED_OFFENDER);
  }

  private static Client of(String id, ClientRole role) {
    return person(id, AgeBand.WORKING_AGE, new ClientSafety(role, null, null, false));
  }
}
