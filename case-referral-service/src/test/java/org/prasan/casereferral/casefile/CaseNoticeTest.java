package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.casereferral.casefile.CaseTestData.NOON;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.POLICY;
import static org.prasan.casereferral.casefile.CaseTestData.opened;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.PeopleCommand.SettleNotice;
import org.prasan.casereferral.casefile.TimeEvent.NoticeEscalated;
import org.prasan.casereferral.casefile.TimeEvent.NoticeReminded;
import org.prasan.casereferral.clocks.CaseClock.Escalation;
import org.prasan.casereferral.people.Notice;
import org.prasan.casereferral.people.NoticeWay;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.messaging.Change;

/** The time in which a person whom somebody else reported has to be told of their data. */
class CaseNoticeTest {

  @Test
  void remindsOfWhomToTellOfTheirDataAndTellsWhoeverLeadsOnceTheDayIsOver() {
    Instant due = NOON.plus(Duration.ofDays(30));
    Case one = kept(untold(due));
    assertThat(said(one, NOON.plus(Duration.ofDays(15))))
        .contains(new NoticeReminded(one.ref(), 50, due));
    assertThat(said(one, NOON.plus(Duration.ofDays(24))))
        .contains(new NoticeReminded(one.ref(), 80, due));
    Change<Case, CaseEvent> late = new CaseTime(one).tick(due, POLICY);
    assertThat(late.events()).contains(new NoticeEscalated(one.ref(), Escalation.CHAIR, due));
    Case after = kept(late.state());
    assertThat(said(after, due)).isEmpty();
    Instant then = due.plus(Duration.ofDays(4));
    var department = new NoticeEscalated(one.ref(), Escalation.DEPARTMENT, due);
    Change<Case, CaseEvent> told = new CaseTime(after).tick(then, POLICY);
    assertThat(told.events()).contains(department);
    Case still = kept(told.state());
    assertThat(said(still, then.plus(Duration.ofDays(6)))).doesNotContain(department);
    assertThat(said(still, then.plus(Duration.ofDays(7)))).contains(department);
  }

  @Test
  void remindsOfNobodyWhoWasToldOrOfWhomNothingIsKept() {
    Case one = kept(untold(NOON.plus(Duration.ofDays(30))));
    var told = new SettleNotice("case-1", "client-1", NoticeWay.IN_PERSON, null, null);
    Case settled = kept(new CaseClients(one, Set.of(), true).decide(told, OFFICER).state());
    assertThat(settled.timing().notice()).isNull();
    Case forgotten = kept(new CasePeople(one).forgotten("client-1").state());
    assertThat(forgotten.timing().notice()).isNull();
  }

  private static Case untold(Instant due) {
    Case one = opened(Dimension.INCOME);
    return one.with(one.clients().stream().map(client -> client.with(Notice.dueAt(due))).toList());
  }

  private static List<CaseEvent> said(Case one, Instant now) {
    return new CaseTime(one).tick(now, POLICY).events();
  }

  private static Case kept(Case one) {
    return CaseTime.kept(null, Change.of(one), POLICY).state();
  }
}
