package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.personal.retention.RetainedClass;
import org.prasan.personal.retention.RetentionProperties;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Ten years pass by a moved cutoff: the case stays for the figures, its people do not. */
class CaseRetentionIT extends CaseReferralIT {

  private static final String COLLECTION = "cases";

  @Autowired
  @Qualifier("caseRetention")
  RetainedClass closedCases;

  @Autowired RetentionProperties settings;
  @Autowired Clock clock;

  @Test
  void isSetToTenYears() {
    assertThat(settings.keep()).containsEntry(closedCases.name(), Duration.ofDays(3650));
  }

  @Test
  void erasesThePeopleOfCasesThatEndedLongAgoAndOfNoOthers() {
    String ended = dismissed();
    String going = takenCase("NORMAL", "INCOME");
    Instant yesterday = clock.instant().minus(Duration.ofDays(1));
    closedCases.eraseOlderThan(yesterday);
    assertThat(caseView(ended).toString()).contains("ตัวอย่าง");
    assertThat(closedCases.eraseOlderThan(tomorrow())).isPositive();
    assertThat(closedCases.eraseOlderThan(tomorrow())).isZero();
    assertThat(caseView(ended).toString())
        .contains("NOT_A_CASE")
        .doesNotContain("ตัวอย่าง", "0800000000", "เรื่องสมมุติ", "ผู้แจ้ง");
    assertThat(caseView(going).toString()).contains("ตัวอย่าง", "เรื่องสมมุติ");
    assertThat(indexes(ended)).isEmpty();
    assertThat(
            mongo.find(
                Query.query(where("subjectId").is(ended + "-c1")), Document.class, "person_index"))
        .isEmpty();
    var person = Map.of("person", Map.of("nationalId", "1999900000013"));
    assertThat(
            ok(post(TestTokens.ministry(), "/v1/person-copies", person))
                .json()
                .findValuesAsString("recordId"))
        .contains(going)
        .doesNotContain(ended);
  }

  @Test
  void endsWhatADeathInTheMiddleLeft() {
    closedCases.eraseOlderThan(tomorrow());
    String ended = dismissed();
    var first = Map.of("clientId", ended + "-c1");
    var request = Map.of("person", first, "ground", "NO_LONGER_NEEDED");
    assertThat(post(TestTokens.ministry(), "/v1/erasures", request).status()).isEqualTo(201);
    assertThat(closedCases.eraseOlderThan(tomorrow())).isEqualTo(1);
    assertThat(closedCases.eraseOlderThan(tomorrow())).isZero();
    assertThat(caseView(ended).toString()).doesNotContain("ผู้แจ้ง");
  }

  @Test
  void goesOnWithTheOthersWhenOneCantBeRead() {
    String damaged = dismissed();
    mongo.updateFirst(
        byId(damaged),
        Update.update("state.state", "NO_SUCH_STATE").set("state.keptSince", new Date(0)),
        COLLECTION);
    String ended = dismissed();
    try {
      assertThat(closedCases.eraseOlderThan(tomorrow())).isPositive();
      assertThat(caseView(ended).toString()).doesNotContain("ตัวอย่าง");
      assertThat(get("", "/actuator/prometheus").text()).contains("retention_failed_total");
    } finally {
      mongo.remove(byId(damaged), COLLECTION);
    }
  }

  private String dismissed() {
    String id = openCase("NORMAL", "INCOME");
    ok(post(OFFICER, "/v1/cases/" + id + "/dismissal", Map.of("as", "NOT_A_CASE")));
    return id;
  }

  private Instant tomorrow() {
    return clock.instant().plus(Duration.ofDays(1));
  }

  private List<?> indexes(String id) {
    Document stored = mongo.findById(id, Document.class, COLLECTION);
    return stored.get("state", Document.class).getList("identityIndexes", Object.class);
  }

  private static Query byId(String id) {
    return Query.query(where("_id").is(id));
  }
}
