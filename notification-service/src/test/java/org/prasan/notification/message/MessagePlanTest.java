package org.prasan.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.prasan.notification.contact.Channel.EMAIL;
import static org.prasan.notification.contact.Channel.IN_APP;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prasan.conventions.security.Role;
import org.prasan.notification.contact.Audience;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.Duties;
import org.prasan.notification.contact.Language;
import org.prasan.notification.message.Message.Origin;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.prasan.personal.Sealed;

class MessagePlanTest {

  private static final Map<String, Object> CASE =
      Map.of("districtCode", "1010", "caseNo", "65-12-0001");
  private static final Facts OPENED = with("urgency", "NORMAL");

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
            new Duties(Set.of(Role.CENTRE_OFFICER, Role.DEPARTMENT), Set.of("1010"), null, null),
            Language.TH,
            new Sealed("sealed"),
            Set.of(IN_APP, EMAIL));
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
  void dutiesMakeAudiences() {
    var duties =
        new Duties(
            Set.of(Role.CENTRE_OFFICER, Role.AGENCY_OFFICER, Role.VOLUNTEER),
            Set.of("1010", "1011"),
            "a1",
            "v1");
    assertThat(duties.audiences())
        .containsExactly(
            Audience.centreOfficersOf("1010"),
            Audience.centreOfficersOf("1011"),
            Audience.volunteer("v1"),
            Audience.agencyOfficersOf("a1"));
  }

  private static Facts with(String name, Object value) {
    var values = new HashMap<>(CASE);
    values.put(name, value);
    return new Facts(values);
  }

  private List<Message> messages(String type, Facts facts, Contact... contacts) {
    return plan.messages(
        Notice.of(type),
        facts,
        notice -> new Origin("e1", type, notice, facts.districtCode(), Instant.EPOCH),
        List.of(contacts));
  }

  private static Contact officer(String subject, @Nullable String email) {
    return person(subject, Role.CENTRE_OFFICER, email, Set.of(IN_APP, EMAIL));
  }

  private static Contact person(
      String subject, Role role, @Nullable String email, Set<Channel> channels) {
    var duties = new Duties(Set.of(role), Set.of("1010"), null, null);
    return new Contact(
        subject, 1, duties, Language.TH, email == null ? null : new Sealed(email), channels);
  }
}
