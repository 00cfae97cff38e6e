package org.prasan.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.prasan.notification.contact.Channel.EMAIL;
import static org.prasan.notification.contact.Channel.IN_APP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;
import org.prasan.notification.contact.Audience;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.Duties;
import org.prasan.notification.contact.Language;
import org.prasan.notification.contact.Standings;
import org.prasan.notification.message.Message.Origin;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.prasan.personal.Sealed;

class MessagePlanTest {

  private static final Map<String, Object> CASE =
      Map.of("districtCode", "1010", "caseNo", "65-12-0001");
  private static final Facts OPENED = with("urgency", "NORMAL");
  private static final Map<String, Object> EVERYTHING =
      Map.of(
          "districtCode", "1010",
          "caseNo", "65-12-0001",
          "agencyId", "a1",
          "volunteerId", "v1",
          "toDistrictCode", "1011",
          "by", "cover",
          "owner", "owner",
          "assignee", "assignee");
  private static final List<Told> OF_THEIR_OWN_QUEUE =
      List.of(Told.CENTRE_QUEUE, Told.AGENCY_OFFICERS, Told.AGENCY_HEAD, Told.ASSIGNEE);
  private static final Set<Role> OFFICER = Set.of(Role.CENTRE_OFFICER);
  private static final Instant EPOCH = Instant.EPOCH;

  private final MessagePlan plan = new MessagePlan(new NoticeTexts());

  @Test
  void officerGetsTheNoticeInTheInboxAndByMail() {
    assertThat(messages("case-referral.case-opened.v1", OPENED, officer("o1", "sealed")))
        .extracting(Message::recipient, Message::channel, Message::state, Message::reason)
        .containsExactlyInAnyOrder(
            tuple("o1", IN_APP, State.SENT, null), tuple("o1", EMAIL, State.PENDING, null));
  }

  @Test
  void eventThatNobodyIsToldOfLeavesOneRowThatSaysSo() {
    assertThat(messages("case-referral.case-opened.v1", OPENED))
        .extracting(Message::recipient, Message::state, Message::reason)
        .containsExactly(tuple("centre-officers:1010", State.SUPPRESSED, Reason.NO_RECIPIENT));
  }

  @Test
  void officerOfAnotherDistrictIsNotTold() {
    assertThat(
            messages(
                "case-referral.case-opened.v1",
                new Facts(Map.of("districtCode", "1011", "caseNo", "65-12-0001")),
                officer("o1", "sealed")))
        .extracting(Message::reason)
        .containsExactly(Reason.NO_RECIPIENT);
  }

  @Test
  void officerWithoutAddressHasAMailRowThatSaysSo() {
    assertThat(messages("case-referral.case-opened.v1", OPENED, officer("o1", null)))
        .extracting(Message::channel, Message::state, Message::reason)
        .containsExactlyInAnyOrder(
            tuple(IN_APP, State.SENT, null), tuple(EMAIL, State.SUPPRESSED, Reason.NO_ADDRESS));
  }

  @Test
  void whoOptedOutOfAChannelIsNotToldOverIt() {
    var quiet = person("o1", Role.CENTRE_OFFICER, "sealed", Set.of());
    assertThat(messages("case-referral.case-opened.v1", OPENED, quiet))
        .extracting(Message::reason)
        .containsExactly(Reason.OPTED_OUT, Reason.OPTED_OUT);
  }

  @Test
  void caseThatNoVolunteerReportedHasNoReporterToTell() {
    Facts walkIn = with("hop", 1);
    assertThat(messages("case-referral.case-referred.v1", walkIn, officer("o1", "sealed")))
        .extracting(Message::reason)
        .containsExactly(Reason.NO_REPORTER);
  }

  @Test
  void personInTwoAudiencesIsToldOnce() {
    var both =
        new Contact(
            "o1",
            1,
            new Duties(
                Set.of(Role.CENTRE_OFFICER, Role.DEPARTMENT), Set.of("1010"), null, null, null),
            EPOCH,
            Language.TH,
            new Sealed("sealed"),
            Set.of(IN_APP, EMAIL),
            null);
    assertThat(messages("case-referral.referral-expired.v1", with("claimed", true), both))
        .extracting(Message::channel)
        .containsExactlyInAnyOrder(IN_APP, EMAIL);
  }

  @Test
  void sameEventMakesTheSameIdsAgain() {
    var officer = officer("o1", "sealed");
    assertThat(messages("case-referral.case-opened.v1", OPENED, officer))
        .isEqualTo(messages("case-referral.case-opened.v1", OPENED, officer))
        .extracting(Message::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatHappensAgainIsToldAgain() {
    var notices = Notice.of("case-referral.aid-completed.v1");
    var told = new Facts(EVERYTHING);
    var known = new Standings.Known(Set.of(), EPOCH);
    var ids =
        Stream.of("ended", "ended again")
            .flatMap(event ->
                plan
                    .messages(
                        notices,
                        told,
                        notice -> Origin.of(event, notice.eventType(), notice, told, EPOCH),
                        List.of(officer("owner", "sealed")),
                        known)
                    .stream())
            .map(Message::id);
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(2);
  }

  @Test
  void dutiesMakeAudiences() {
    var duties =
        new Duties(
            Set.of(Role.CENTRE_OFFICER, Role.AGENCY_OFFICER, Role.VOLUNTEER),
            Set.of("1010", "1011"),
            "a1",
            "v1",
            null);
    assertThat(duties.audiences())
        .containsExactly(
            Audience.centreOf("1010"),
            Audience.centreOfficersOf("1010"),
            Audience.centreOf("1011"),
            Audience.centreOfficersOf("1011"),
            Audience.volunteer("v1"),
            Audience.agencyOfficersOf("a1"));
  }

  @Test
  void chairIsPartOfTheOfficersAndOfTheChairs() {
    var duties =
        new Duties(Set.of(Role.CENTRE_OFFICER), Set.of("1010"), null, null, Position.CHAIR);
    assertThat(duties.audiences())
        .contains(Audience.centreOfficersOf("1010"), Audience.chairsOf("1010"));
  }

  @Test
  void restrictedCaseIsToldToTheNamedAndTheChairAlone() {
    Facts restricted = with("restrictedTo", List.of("named"));
    var chair =
        with("chair", new Duties(OFFICER, Set.of("1010"), null, null, Position.CHAIR), EPOCH);
    assertThat(
            messages(
                "case-referral.consent-withdrawn.v1",
                restricted,
                officer("named", "sealed"),
                officer("other", "sealed"),
                chair,
                person("above", Role.DEPARTMENT, "sealed", Set.of(IN_APP))))
        .extracting(Message::recipient)
        .containsOnly("named", "chair");
  }

  @Test
  void restrictedCaseMayBeNamedToSomebodyAboveTheCentre() {
    Facts restricted = with("restrictedTo", List.of("above"));
    assertThat(
            messages(
                "case-referral.consent-withdrawn.v1",
                restricted,
                officer("other", "sealed"),
                person("above", Role.DEPARTMENT, "sealed", Set.of(IN_APP, EMAIL))))
        .extracting(Message::recipient, Message::audience)
        .containsOnly(tuple("above", Audience.department()));
  }

  @ParameterizedTest
  @EnumSource(names = {"REFERRAL_SENT", "REFERRAL_REMINDED", "REFERRAL_WITHDRAWN"})
  void agencyIsToldOfWhatLiesInItsOwnQueueThoughTheCaseIsRestricted(Notice notice) {
    var facts = new HashMap<String, Object>(EVERYTHING);
    facts.put("restrictedTo", List.of("somebody-else"));
    var agent =
        with("g1", new Duties(Set.of(Role.AGENCY_OFFICER), Set.of(), "a1", null, null), EPOCH);
    var other =
        with("g2", new Duties(Set.of(Role.AGENCY_OFFICER), Set.of(), "a2", null, null), EPOCH);
    assertThat(
            messages(notice.eventType(), new Facts(facts), officer("o1", "sealed"), agent, other))
        .extracting(Message::recipient)
        .containsOnly("g1");
  }

  @ParameterizedTest
  @EnumSource
  void restrictedCaseIsToldToNobodyWhomItDoesNotName(Notice notice) {
    assumeThat(notice.only().restricted()).isNotEqualTo(false);
    assumeThat(notice.told()).isNotIn(OF_THEIR_OWN_QUEUE).isNotEqualTo(Told.DEPARTMENT_UNNAMED);
    var facts = factsOf(notice);
    facts.put("restrictedTo", List.of("somebody-else"));
    var everyRole =
        new Duties(EnumSet.allOf(Role.class), Set.of("1010"), "a1", "v1", Position.SUPERVISOR);
    assertThat(messages(notice.eventType(), new Facts(facts), with("o1", everyRole, EPOCH)))
        .isNotEmpty()
        .filteredOn(row -> row.origin().notice() == notice)
        .allSatisfy(row -> assertThat(row.reason()).isEqualTo(Reason.RESTRICTED));
  }

  @ParameterizedTest
  @EnumSource
  void noticeThatNobodyGetsStillSaysSo(Notice notice) {
    var facts = factsOf(notice);
    if (Boolean.TRUE.equals(notice.only().restricted())) {
      facts.put("restrictedTo", List.of("somebody-else"));
    }
    assertThat(messages(notice.eventType(), new Facts(facts)))
        .filteredOn(row -> row.origin().notice() == notice)
        .hasSizeLessThanOrEqualTo(1)
        .allSatisfy(row -> assertThat(row.state()).isEqualTo(State.SUPPRESSED));
  }

  private static Map<String, Object> factsOf(Notice notice) {
    var facts = new HashMap<String, Object>(EVERYTHING);
    if (notice.only().wanted()) {
      facts.put(notice.only().fact(), notice.only().words().iterator().next());
    }
    return facts;
  }

  @Test
  void officerWhoAnswersForTheCaseIsToldAndNoColleague() {
    assertThat(
            messages(
                "case-referral.urgency-changed.v1",
                new Facts(
                    Map.of(
                        "districtCode", "1010",
                        "caseNo", "65-12-0001",
                        "owner", "o1",
                        "urgency", "URGENT")),
                officer("o1", "sealed"),
                officer("o2", "sealed")))
        .extracting(Message::recipient)
        .containsOnly("o1");
  }

  @Test
  void centreIsToldWhereNobodyAnswersForTheCaseOrCanBeReached() {
    var away = with("away", new Duties(OFFICER, Set.of("1010"), null, null, null), null);
    for (String owner : List.of("moved", "away")) {
      assertThat(
              messages(
                  "case-referral.aid-completed.v1",
                  with("owner", owner),
                  away,
                  officer("o2", "sealed")))
          .filteredOn(row -> row.state() == State.SENT)
          .extracting(Message::recipient)
          .containsOnly("o2");
    }
    assertThat(messages("case-referral.aid-completed.v1", new Facts(CASE), officer("o2", "sealed")))
        .extracting(Message::recipient)
        .contains("o2");
  }

  @Test
  void headOfAnAgencyIsToldAndItsOfficersWhereItHasNone() {
    var head =
        with(
            "head",
            new Duties(Set.of(Role.AGENCY_OFFICER), Set.of(), "a1", null, Position.HEAD),
            EPOCH);
    var agent =
        with("g1", new Duties(Set.of(Role.AGENCY_OFFICER), Set.of(), "a1", null, null), EPOCH);
    var facts = new HashMap<String, Object>(EVERYTHING);
    facts.put("to", "AGENCY_HEAD");
    var type = "case-referral.referral-escalated.v1";
    assertThat(messages(type, new Facts(facts), head, agent))
        .extracting(Message::recipient)
        .containsOnly("head");
    assertThat(messages(type, new Facts(facts), agent))
        .extracting(Message::recipient)
        .containsOnly("g1");
  }

  @Test
  void neighboursAreToldThatAQueueIsOpenToThemAndTheCentreThatTheyHelp() {
    var opened =
        new Facts(
            Map.of(
                "districtCode",
                "1011",
                "toDistrictCode",
                "1010",
                "until",
                LocalDate.of(2026, 12, 1)));
    assertThat(messages("case-referral.queue-opened.v1", opened, officer("o1", "sealed")))
        .filteredOn(row -> row.channel() == IN_APP && row.state() == State.SENT)
        .extracting(Message::recipient, row -> row.origin().notice())
        .containsExactly(tuple("o1", Notice.QUEUE_OPENED));
  }

  @Test
  void everyDistrictThatAnEmergencyStruckIsTold() {
    var declared = new Facts(Map.of("kind", "FLOOD", "districts", List.of("1011", "1010")));
    assertThat(messages("case-referral.emergency-declared.v1", declared, officer("o1", "sealed")))
        .extracting(Message::recipient)
        .containsOnly("o1");
  }

  @Test
  void chairIsToldWhoeverTakesARestrictedCaseAndOfNoOther() {
    var chair =
        with("chair", new Duties(OFFICER, Set.of("1010"), null, null, Position.CHAIR), EPOCH);
    var type = "case-referral.case-taken.v1";
    assertThat(messages(type, with("restrictedTo", List.of("o1")), chair, officer("o2", "sealed")))
        .filteredOn(row -> row.origin().notice() == Notice.CASE_TAKEN_RESTRICTED)
        .extracting(Message::recipient)
        .containsOnly("chair");
    assertThat(messages(type, new Facts(CASE), chair))
        .extracting(row -> row.origin().notice())
        .containsOnly(Notice.CASE_TAKEN);
  }

  @Test
  void departmentLearnsThatARestrictedCaseIsOverdueAndNotWhich() {
    var facts = new HashMap<String, Object>(CASE);
    facts.put("caseId", "case-1");
    facts.put("clock", "TAKING");
    facts.put("due", EPOCH);
    facts.put("to", "DEPARTMENT");
    facts.put("restrictedTo", List.of("somebody-else"));
    var above = person("above", Role.DEPARTMENT, "sealed", Set.of(IN_APP));
    var rows = messages("case-referral.case-escalated.v1", new Facts(facts), above);
    assertThat(rows).filteredOn(row -> row.state() == State.SENT).hasSize(1);
    assertThat(rows)
        .allSatisfy(row -> {
          assertThat(row.toString()).doesNotContain("65-12-0001");
          assertThat(row.origin().caseId()).isNull();
        });
  }

  @Test
  void casesOfACentreThatMayNotActAreToldToTheDepartment() {
    var stopped = new Standings.Known(Set.of(Audience.centreOfficersOf("1010")), EPOCH);
    assertThat(
            messages(
                "case-referral.case-opened.v1",
                OPENED,
                stopped,
                officer("o1", "sealed"),
                person("above", Role.DEPARTMENT, null, Set.of(IN_APP))))
        .extracting(Message::recipient)
        .containsOnly("above");
  }

  @Test
  void whoseAgencyClosedIsToldNothingMore() {
    var agent =
        with("g1", new Duties(Set.of(Role.AGENCY_OFFICER), Set.of(), "a1", null, null), EPOCH);
    var closed = new Standings.Known(Set.of(Audience.agencyOfficersOf("a1")), EPOCH);
    assertThat(
            messages("case-referral.referral-withdrawn.v1", with("agencyId", "a1"), closed, agent))
        .extracting(Message::reason)
        .containsExactly(Reason.DUTY_ENDED);
  }

  @Test
  void whoseServiceEndedIsToldNothingMore() {
    var volunteer =
        with("p1", new Duties(Set.of(Role.VOLUNTEER), Set.of(), null, "v1", null), EPOCH);
    var ended = new Standings.Known(Set.of(Audience.volunteer("v1")), EPOCH);
    assertThat(messages("case-referral.case-taken.v1", with("volunteerId", "v1"), ended, volunteer))
        .extracting(Message::reason)
        .containsExactly(Reason.DUTY_ENDED);
  }

  @Test
  void dutiesThatNobodyConfirmedLatelyAreToldNothing() {
    var lately = new Standings.Known(Set.of(), EPOCH.plusSeconds(1));
    var never = with("o2", new Duties(OFFICER, Set.of("1010"), null, null, null), null);
    assertThat(
            messages(
                "case-referral.case-opened.v1", OPENED, lately, officer("o1", "sealed"), never))
        .hasSize(4)
        .allSatisfy(row -> assertThat(row.reason()).isEqualTo(Reason.DUTY_UNCONFIRMED));
  }

  private static Facts with(String name, Object value) {
    var values = new HashMap<>(CASE);
    values.put(name, value);
    return new Facts(values);
  }

  private List<Message> messages(String type, Facts facts, Contact... contacts) {
    return messages(type, facts, new Standings.Known(Set.of(), EPOCH), contacts);
  }

  private List<Message> messages(
      String type, Facts facts, Standings.Known standings, Contact... contacts) {
    return plan.messages(
        Notice.of(type, facts),
        facts,
        notice -> Origin.of("e1", type, notice, facts, EPOCH),
        List.of(contacts),
        standings);
  }

  private static Contact with(String subject, Duties duties, @Nullable Instant confirmedAt) {
    return new Contact(
        subject, 1, duties, confirmedAt, Language.TH, new Sealed("sealed"), Set.of(IN_APP), null);
  }

  private static Contact officer(String subject, @Nullable String email) {
    return person(subject, Role.CENTRE_OFFICER, email, Set.of(IN_APP, EMAIL));
  }

  private static Contact person(
      String subject, Role role, @Nullable String email, Set<Channel> channels) {
    var duties = new Duties(Set.of(role), Set.of("1010"), null, null, null);
    return new Contact(
        subject,
        1,
        duties,
        EPOCH,
        Language.TH,
        email == null ? null : new Sealed(email),
        channels,
        null);
  }
}
