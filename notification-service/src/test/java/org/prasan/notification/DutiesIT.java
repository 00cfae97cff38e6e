package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** What somebody is told follows what the person is, at each request and by each event. */
class DutiesIT extends ServiceTest {

  private static final String MINE =
      """
      {"language": "th", "email": "somebody@example.org",
       "channels": {"inApp": true, "email": true}}
      """;

  @Test
  void officerWhoMovesIsToldNothingMoreOfTheOldDistrictAndReadsNothingOfIt() {
    officer("officer-1010", "1010");
    String before = TestTokens.centreOfficer("1010");
    events.caseOpened(UUID.randomUUID().toString(), "1010");
    eventually(() -> assertThat(unread(before)).isEqualTo(1));
    String id = newest(before);
    eventually(() -> assertThat(all("messages")).allMatch(row -> "SENT".equals(row.get("state"))));

    String moved = TestTokens.of("officer-1010", "CENTRE_OFFICER").districts("1011").token();
    assertThat(unread(moved)).isZero();
    assertThat(inbox(moved).get("items")).isEmpty();
    post(moved, "/v1/inbox/" + id + "/read").expectStatus().isNotFound();
    assertThat(contactReadBy(moved).at("/districts/0").asString()).isEqualTo("1011");

    events.caseOpened(UUID.randomUUID().toString(), "1010");
    events.caseOpened(UUID.randomUUID().toString(), "1011");
    eventually(() -> assertThat(inbox(moved).get("items")).hasSize(1));
    eventually(() -> assertThat(reasons()).containsExactly("centre-officers:1010 NO_RECIPIENT"));
    assertThat(inbox(moved).at("/items/0/district").asString()).isEqualTo("1011");
  }

  @Test
  void mailThatWaitedIsNotSentToWhomMovedMeanwhile() {
    officer("officer-1010", "1010");
    mails.stop();
    try {
      events.caseOpened(UUID.randomUUID().toString(), "1010");
      eventually(() -> assertThat(all("messages")).hasSize(2));
      get(TestTokens.of("officer-1010", "CENTRE_OFFICER").districts("1011").token(), "/v1/inbox")
          .expectStatus()
          .isOk();
    } finally {
      mails = startedMailServer();
    }
    eventually(() -> assertThat(reasons()).containsExactly("officer-1010 DUTY_MOVED"));
    assertThat(mails.getReceivedMessages()).isEmpty();
  }

  @Test
  void whoeverSignedInOnceHasAnInboxWithoutAnybodyEnteringThem() {
    String me = TestTokens.volunteer("1010");
    assertThat(inbox(me).get("items")).isEmpty();
    events.caseTaken(TestTokens.volunteerId("1010"));

    eventually(() -> assertThat(inbox(me).get("items")).hasSize(1));
    assertThat(all("messages"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("channel")).isEqualTo("IN_APP"));
  }

  @Test
  void whoeverIsToldNothingByTheirDutiesIsNotKept() {
    get(TestTokens.auditor(), "/v1/inbox").expectStatus().isOk();
    assertThat(contact("auditor")).isEmpty();
  }

  @Test
  void volunteerIsKnownByTheTokenWithoutAnybodyTypingAnId() {
    String me = TestTokens.volunteer("1010");
    put(me, "/v1/contacts/volunteer-1010", MINE).expectStatus().isOk();
    events.caseTaken(TestTokens.volunteerId("1010"));

    eventually(() -> assertThat(inbox(me).get("items")).hasSize(1));
  }

  @Test
  void chairIsKnownByTheTokenAndHearsOfRestrictedCases() {
    String chair = TestTokens.chair("1010");
    put(chair, "/v1/contacts/chair-1010", MINE).expectStatus().isOk();
    officer("officer-1010", "1010");
    Map<String, Object> restricted =
        Map.of(
            "caseNo", "65-12-0001",
            "districtCode", "1010",
            "cause", "EXPIRED",
            "restrictedTo", List.of("somebody"));
    events.send(
        "case-referral.case-events",
        UUID.randomUUID().toString(),
        1,
        "case-referral.need-returned.v1",
        restricted);

    eventually(() -> assertThat(inbox(chair).get("items")).hasSize(1));
    assertThat(inbox(TestTokens.centreOfficer("1010")).get("items")).isEmpty();
  }

  @Test
  void restrictedCaseThatNobodyHasTakenIsToldToTheOfficersWhoseQueueItIsIn() {
    officer("officer-1011", "1011");
    events.send(
        "case-referral.case-events",
        UUID.randomUUID().toString(),
        1,
        "case-referral.case-opened.v1",
        Map.of(
            "caseNo", "65-12-0002",
            "districtCode", "1011",
            "urgency", "MOST_URGENT",
            "restrictedTo", List.of("volunteer-1011")));

    eventually(() -> assertThat(inbox(TestTokens.centreOfficer("1011")).get("items")).hasSize(1));
  }

  @Test
  void officerOfAClosedAgencyIsToldNothingAndReadsNothing() {
    String me = TestTokens.agencyOfficer("a1");
    put(me, "/v1/contacts/agency-a1", MINE).expectStatus().isOk();
    events.referralWithdrawn("a1");
    eventually(() -> assertThat(unread(me)).isEqualTo(1));
    String id = newest(me);

    Map<String, Object> closed = Map.of("agencyId", "a1", "closedOn", "2022-12-16");
    events.send("registry.agency-events", "a1", 1, "registry.agency-closed.v1", closed);
    eventually(() -> assertThat(unread(me)).isZero());

    assertThat(inbox(me).get("items")).isEmpty();
    post(me, "/v1/inbox/" + id + "/read").expectStatus().isNotFound();
    events.referralWithdrawn("a1");
    eventually(() -> assertThat(reasons()).containsExactly("agency-a1 DUTY_ENDED"));
  }

  @Test
  void volunteerWhoseServiceEndedIsToldNothingAndReadsNothing() {
    String me = TestTokens.volunteer("1010");
    String id = TestTokens.volunteerId("1010");
    put(me, "/v1/contacts/volunteer-1010", MINE).expectStatus().isOk();
    events.caseTaken(id);
    eventually(() -> assertThat(unread(me)).isEqualTo(1));

    Map<String, Object> ended =
        Map.of(
            "volunteerId",
            id,
            "districtCode",
            "1010",
            "reason",
            "RESIGNED",
            "endedOn",
            "2022-12-16");
    events.send("registry.volunteer-events", id, 1, "registry.volunteer-ended.v1", ended);
    eventually(() -> assertThat(unread(me)).isZero());

    events.caseTaken(id);
    eventually(() -> assertThat(reasons()).containsExactly("volunteer-1010 DUTY_ENDED"));
  }

  @Test
  void officersOfACentreThatMayNotActHearOfTheCentreAloneUntilItActsAgain() {
    officer("officer-1010", "1010");
    contact(
        "department",
        """
        {"roles": ["DEPARTMENT"], "language": "th", "channels": {"inApp": true, "email": false}}
        """);
    String me = TestTokens.centreOfficer("1010");
    events.caseOpened(UUID.randomUUID().toString(), "1010");
    eventually(() -> assertThat(unread(me)).isEqualTo(1));

    centre(1, "suspended", "1010-1");
    eventually(() -> assertThat(unread(me)).isZero());
    events.caseOpened(UUID.randomUUID().toString(), "1010");
    eventually(() -> assertThat(unread(TestTokens.department())).isEqualTo(1));
    Map<String, Object> suspended =
        Map.of("districtCode", "1010", "reason", "UNDER_INQUIRY", "effectiveOn", "2022-12-16");
    events.send(
        "certificate.certificate-events",
        "c1",
        1,
        "certificate.certificate-suspended.v1",
        suspended);
    eventually(() -> assertThat(unread(me)).isEqualTo(1));
    assertThat(inbox(me).at("/items/0/notice").asString()).isEqualTo("CERTIFICATE_SUSPENDED");

    centre(2, "reinstated", "1010-1");
    eventually(() -> assertThat(unread(me)).isEqualTo(2));
  }

  @Test
  void districtWhoseNextCentreIsEstablishedActsInWhateverOrderTheEventsCome() {
    officer("officer-1010", "1010");
    String me = TestTokens.centreOfficer("1010");
    centre(1, "reinstated", "1010-2");
    centre(1, "dissolved", "1010-1");
    eventually(() -> assertThat(all("centre_states").toString()).contains("1010-1", "1010-2"));
    events.caseOpened(UUID.randomUUID().toString(), "1010");

    eventually(() -> assertThat(unread(me)).isEqualTo(1));
  }

  private void centre(long sequence, String became, String centreId) {
    events.send(
        "registry.centre-events",
        centreId,
        sequence,
        "registry.centre-" + became + ".v1",
        Map.of("centreId", centreId, "districtCode", "1010"));
  }

  @Test
  void dutiesThatNoTokenConfirmedForAMonthAreSilentUntilThePersonComesAgain() {
    officer("officer-1010", "1010");
    lastConfirmed(Duration.ofDays(31));
    events.caseOpened(UUID.randomUUID().toString(), "1010");
    eventually(() ->
        assertThat(reasons())
            .containsExactly("officer-1010 DUTY_UNCONFIRMED", "officer-1010 DUTY_UNCONFIRMED"));

    assertThat(unconfirmed()).containsExactly("officer-1010");
    String me = TestTokens.centreOfficer("1010");
    assertThat(unread(me)).isZero();
    assertThat(unconfirmed()).isEmpty();
    events.caseOpened(UUID.randomUUID().toString(), "1010");
    eventually(() -> assertThat(unread(me)).isEqualTo(1));
  }

  @Test
  void tokenThatSaysTheSameIsNotedOnceADayAndChangesNoVersion() {
    officer("officer-1010", "1010");
    String me = TestTokens.centreOfficer("1010");
    Instant made = confirmedAt();
    unread(me);
    assertThat(confirmedAt()).isEqualTo(made);

    lastConfirmed(Duration.ofDays(2));
    unread(me);
    assertThat(confirmedAt()).isAfterOrEqualTo(made);
    assertThat(contactReadBy(me).get("version").asLong()).isEqualTo(1);
  }

  private void lastConfirmed(Duration ago) {
    var row = Query.query(Criteria.where("_id").is("officer-1010"));
    var then = Update.update("confirmedAt", Instant.now().minus(ago));
    StoreContract.lookAway(() -> mongo.updateFirst(row, then, "contacts"));
  }

  private List<String> unconfirmed() {
    return json(get(TestTokens.auditor(), "/v1/contacts?unconfirmed=true"))
        .findValuesAsString("subject");
  }

  private Instant confirmedAt() {
    return contact("officer-1010").orElseThrow().get("confirmedAt", Date.class).toInstant();
  }

  private List<String> reasons() {
    return all("messages").stream()
        .filter(row -> row.containsKey("reason"))
        .map((Document row) -> row.get("recipient") + " " + row.get("reason"))
        .toList();
  }

  private JsonNode contactReadBy(String token) {
    return json(get(token, "/v1/contacts/officer-1010"));
  }
}
