package org.prasan.personal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.personal.TestKeys;
import org.prasan.personal.rights.PersonIndex.By;
import org.prasan.testing.engines.Engines;
import org.springframework.data.mongodb.core.MongoTemplate;

class PersonIndexTest {

  private final MongoTemplate mongo =
      new MongoTemplate(
          MongoClients.create(Engines.mongoUri()),
          "index-" + UUID.randomUUID().toString().substring(0, 8));
  private final PersonIndex index =
      new PersonIndex(mongo, new CollectionIndexes(), TestKeys.blindIndex());

  @AfterEach
  void leaveNothing() {
    mongo.getDb().drop();
  }

  @Test
  void findsOneNumberHoweverItIsWritten() {
    index.enter(By.PHONE, "081-234 5678", "c-1");
    assertThat(index.find(By.PHONE, "+66 81 234 5678")).containsExactly("c-1");
    assertThat(index.find(By.PHONE, "๐๘๑๒๓๔๕๖๗๘")).containsExactly("c-1");
    index.enter(By.NATIONAL_ID, "1999900000013", "c-1");
    assertThat(index.find(By.NATIONAL_ID, "1-9999-00000-01-3")).containsExactly("c-1");
    index.enter(By.EMAIL, "A.B@example.org", "c-1");
    assertThat(index.find(By.EMAIL, "a.b@EXAMPLE.org")).containsExactly("c-1");
    index.enter(By.PASSPORT, "aa0001", "c-1");
    assertThat(index.find(By.PASSPORT, "AA0001")).containsExactly("c-1");
  }

  @Test
  void holdsSeveralRecordsOfAPersonAndForgetsEachAlone() {
    index.enter(By.PHONE, "0812345678", "c-1");
    index.enter(By.PHONE, "0812345678", "c-2");
    index.enter(By.PHONE, "0812345678", "c-2");
    assertThat(index.find(By.PHONE, "0812345678")).containsExactlyInAnyOrder("c-1", "c-2");
    index.forget("c-1");
    assertThat(index.find(By.PHONE, "0812345678")).containsExactly("c-2");
    assertThat(index.find(By.PASSPORT, "0812345678")).isEmpty();
  }

  @Test
  void holdsNoNumber() {
    index.enter(By.PHONE, "0812345678", "c-1");
    assertThat(mongo.findAll(Document.class, "person_index").toString())
        .doesNotContain("0812345678");
  }
}
