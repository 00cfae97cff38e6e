package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Referrals that can't be read, among others whose clocks have to act. */
class DamagedReferralsIT extends CaseReferralIT {

  private static final String COLLECTION = "referrals";
  private static final int MORE_THAN_ONE_BATCH = 250;

  private final List<String> damaged = new ArrayList<>();

  @AfterEach
  void takeThemAway() {
    mongo.remove(Query.query(where("_id").in(damaged)), COLLECTION);
  }

  @Test
  void stopNoClockOfTheOthers() {
    String agency = agency("OPEN");
    damage(refer(takenCase("NORMAL", "INCOME"), agency), 1);
    assertExpires(refer(takenCase("MOST_URGENT", "HOUSING"), agency));
    eventually(() ->
        assertThat(get("", "/actuator/prometheus").text())
            .containsPattern("(?m)^referrals_clock_set_aside(\\{.*})? 1\\.0$"));
  }

  @Test
  void stopNoClockOfTheOthersWhenThereAreManyOfThem() {
    String agency = agency("OPEN");
    damage(refer(takenCase("NORMAL", "INCOME"), agency), MORE_THAN_ONE_BATCH);
    assertExpires(refer(takenCase("MOST_URGENT", "HOUSING"), agency));
  }

  @Test
  void haveTheirClocksActOnceTheyAreMended() {
    String agency = agency("OPEN");
    damage(refer(takenCase("NORMAL", "INCOME"), agency), 1);
    assertExpires(refer(takenCase("MOST_URGENT", "HOUSING"), agency));
    String mended = damaged.getFirst();
    mongo.updateFirst(byId(mended), Update.update("state.state", "SENT"), COLLECTION);
    assertExpires(mended);
  }

  private void assertExpires(String referral) {
    eventually(() ->
        assertThat(
                mongo.findById(referral, Document.class, COLLECTION).get("state", Document.class))
            .containsEntry("state", "EXPIRED"));
  }

  /** Copies of the referral in a state that does not exist, due before any other. */
  private void damage(String referral, int copies) {
    Document whole = mongo.findById(referral, Document.class, COLLECTION);
    for (int copy = 0; copy < copies; copy++) {
      String id = referral + "-" + copy;
      var state = new Document(whole.get("state", Document.class));
      state.append("_id", id).append("state", "NO_SUCH_STATE");
      state.append("nextClockAt", new Date(copy));
      state.append("countdown", new Document("due", new Date(copy)).append("end", new Date(copy)));
      mongo.insert(
          new Document(whole)
              .append("_id", id)
              .append("state", state)
              .append("outbox", List.of())
              .append("sequence", 0L),
          COLLECTION);
      damaged.add(id);
    }
  }

  private static Query byId(String id) {
    return Query.query(where("_id").is(id));
  }
}
