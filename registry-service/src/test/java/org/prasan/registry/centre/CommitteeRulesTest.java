package org.prasan.registry.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.registry.Refused.refused;
import static org.prasan.registry.centre.CentreTestData.APPOINTED;
import static org.prasan.registry.centre.CentreTestData.POLICY;
import static org.prasan.registry.centre.CentreTestData.TODAY;
import static org.prasan.registry.centre.CentreTestData.appointing;
import static org.prasan.registry.centre.CentreTestData.committee;
import static org.prasan.registry.centre.CentreTestData.member;
import static org.prasan.registry.centre.CentreTestData.members;
import static org.prasan.registry.centre.CentreTestData.proposed;
import static org.prasan.registry.centre.CentreTestData.replacing;
import static org.prasan.registry.centre.CentreTestData.roster;
import static org.prasan.registry.centre.CentreTestData.rosterWith;
import static org.prasan.registry.centre.CentreTestData.withCommittee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prasan.registry.centre.CentreEvent.CommitteeAppointed;

class CommitteeRulesTest {

  @Test
  void seatsACommitteeThatKeepsEveryRule() {
    var change = proposed().appoint(appointing(committee()), POLICY, roster(), TODAY);

    assertThat(change.state().status()).isEqualTo(CentreStatus.COMMITTEE_APPOINTED);
    assertThat(change.events())
        .containsExactly(new CommitteeAppointed(CentreTestData.REF, committee()));
  }

  @Test
  void refusesCommitteeWithoutChair() {
    appointingIsRefused("committee-needs-one-chair", 0, member(1, CommitteeRole.MEMBER));
  }

  @Test
  void refusesCommitteeWithTwoChairs() {
    appointingIsRefused("committee-needs-one-chair", 8, member(9, CommitteeRole.CHAIR));
  }

  @Test
  void refusesCommitteeWithoutExactlyOneSecretary() {
    appointingIsRefused("committee-needs-one-secretary", 2, member(3, CommitteeRole.MEMBER));
  }

  @Test
  void refusesCommitteeWithoutExactlyOneTreasurer() {
    appointingIsRefused("committee-needs-one-treasurer", 8, member(9, CommitteeRole.TREASURER));
  }

  @Test
  void refusesCommitteeWithoutViceChair() {
    appointingIsRefused("committee-role-count", 1, member(2, CommitteeRole.MEMBER));
  }

  @Test
  void refusesCommitteeBelowTheSmallestSize() {
    appointingIsRefused("committee-size", committee(members(8)));
  }

  @Test
  void refusesCommitteeAboveTheLargestSize() {
    appointingIsRefused("committee-size", committee(members(16)));
  }

  @Test
  void doesNotCountAdvisers() {
    List<CommitteeMember> fifteen = members(15);
    fifteen.add(member(16, CommitteeRole.ADVISER));

    var change = proposed().appoint(appointing(committee(fifteen)), POLICY, roster(), TODAY);

    assertThat(change.events()).hasSize(1);
    appointingIsRefused("committee-size", 8, member(9, CommitteeRole.ADVISER));
  }

  @Test
  void refusesVolunteerWithTwoSeats() {
    appointingIsRefused("committee-holds-volunteer-twice", 8, member(1, CommitteeRole.MEMBER));
  }

  @Test
  void refusesMemberWhoIsNotRegistered() {
    appointingIsRefused("member-not-active-volunteer", 8, member(99, CommitteeRole.MEMBER));
  }

  @Test
  void refusesMemberWhoseServiceEnded() {
    refused(
        "member-not-active-volunteer",
        () -> appoint(committee(), rosterWith(9, new Roster.Entry("1036", false))));
  }

  @Test
  void refusesMemberFromAnotherDistrict() {
    refused(
        "member-not-active-volunteer",
        () -> appoint(committee(), rosterWith(9, new Roster.Entry("1001", true))));
  }

  @Test
  void refusesMemberSeatedOnAnotherCommittee() {
    var seated = new Roster(roster().volunteers(), Set.of("v9"));

    refused("member-on-another-committee", () -> appoint(committee(), seated));
  }

  @Test
  void refusesTermLongerThanTheLongest() {
    appointingIsRefused(
        "committee-term-not-allowed",
        committee(APPOINTED, APPOINTED, APPOINTED.plusYears(4).plusDays(1)));
  }

  @Test
  void refusesTermThatEndsBeforeItStarts() {
    appointingIsRefused(
        "committee-term-not-allowed", committee(APPOINTED, APPOINTED, APPOINTED.minusDays(1)));
  }

  @Test
  void refusesAppointmentBeforeTheOpening() {
    LocalDate early = CentreTestData.OPENED.minusDays(1);

    appointingIsRefused("date-out-of-order", committee(early, APPOINTED, APPOINTED.plusYears(4)));
  }

  @Test
  void refusesAppointmentInTheFuture() {
    appointingIsRefused(
        "date-in-future", committee(TODAY.plusDays(1), APPOINTED, APPOINTED.plusYears(4)));
  }

  @Test
  void refusesSecondCommitteeWhileOneIsInTerm() {
    refused(
        "committee-still-in-term",
        () -> withCommittee().appoint(appointing(committee()), POLICY, roster(), TODAY));
  }

  @Test
  void seatsANewCommitteeAfterTheTermOfTheOldOne() {
    LocalDate later = APPOINTED.plusYears(4);
    Committee next = committee(later, later, later.plusYears(4));

    var change = withCommittee().appoint(appointing(next), POLICY, roster(), later);

    assertThat(change.state().committee()).isEqualTo(next);
  }

  @Test
  void replacesACommitteeInTermWhoseMemberIsNoLongerActive() {
    Roster oneLeft = rosterWith(9, new Roster.Entry("1036", false));
    Committee next = committee(replacing(8, member(10, CommitteeRole.MEMBER)));

    var change = withCommittee().appoint(appointing(next), POLICY, oneLeft, TODAY);

    assertThat(change.events()).hasSize(1);
  }

  @Test
  void settingsDecideSizeTermAndRoles() {
    var settings =
        new CommitteeProperties(
            new CommitteeProperties.Size(4, 4),
            2,
            60,
            Map.of(CommitteeRole.VICE_CHAIR, new CommitteeProperties.Seats(0, 1)));
    Committee small =
        new Committee("1/2565", APPOINTED, APPOINTED, APPOINTED.plusYears(2), members(4));

    var change =
        proposed().appoint(appointing(small), new CommitteePolicy(settings), roster(), TODAY);

    assertThat(change.events()).hasSize(1);
  }

  private static void appointingIsRefused(String slug, int seat, CommitteeMember member) {
    appointingIsRefused(slug, committee(replacing(seat, member)));
  }

  private static void appointingIsRefused(String slug, Committee committee) {
    refused(slug, () -> appoint(committee, roster()));
  }

  private static void appoint(Committee committee, Roster roster) {
    proposed().appoint(appointing(committee), POLICY, roster, TODAY);
  }
}
