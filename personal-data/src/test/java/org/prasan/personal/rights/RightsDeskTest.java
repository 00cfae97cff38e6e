package org.prasan.personal.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.RateLimited;
import org.prasan.conventions.security.Role;
import org.prasan.conventions.security.SecurityLog;
import org.prasan.messaging.Intent;
import org.prasan.messaging.IntentReused;
import org.prasan.personal.access.AccessLog;
import org.prasan.personal.access.TestAccessLogs;
import org.prasan.testing.engines.Engines;
import org.springframework.data.mongodb.core.MongoTemplate;

class RightsDeskTest {

  private static final Caller MINISTRY =
      Caller.of("ministry", Set.of(Role.MINISTRY), Set.of(), null);
  private static final PersonSought PERSON =
      new PersonSought("1999900000013", null, null, null, null, null, null);

  private final MongoTemplate mongo =
      new MongoTemplate(
          MongoClients.create(Engines.mongoUri()),
          "rights-" + UUID.randomUUID().toString().substring(0, 8));
  private final AccessLog accesses = TestAccessLogs.in(mongo);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Erasures erasures = new Erasures(mongo);
  private final People people = new People();
  private final RightsDesk desk =
      new RightsDesk(
          people,
          erasures,
          accesses,
          new SecurityLog(meters),
          new RightsProperties(Duration.ofDays(35), 3),
          Clock.systemUTC());
  private final Intent intent = intent("key-1", "fingerprint-1");

  private static Intent intent(String key, String fingerprint) {
    return new Intent(key, fingerprint, null, key, null);
  }

  @AfterEach
  void leaveNothing() {
    mongo.getDb().drop();
  }

  @Test
  void aRequestThatDiedInTheMiddleIsCompletedByItsRepetition() {
    people.failingAt = "b";
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::erase);
    Erasure begun = erasures.find(intent.newId("10")).orElseThrow();
    assertThat(begun.doneAt()).isNull();
    assertThat(begun.found()).extracting(Held::recordId).containsExactly("a", "b", "c");

    people.failingAt = "";
    Erasure done = erase();
    assertThat(done.erased()).extracting(it -> it.of().recordId()).containsExactly("a", "b", "c");
    assertThat(done.at()).isEqualTo(begun.at());
    assertThat(people.held).isEmpty();
    assertThat(erase()).isEqualTo(done);
    assertThat(erasures.find(done.id())).contains(done);
  }

  @Test
  void takesNoOtherRequestUnderTheSameKey() {
    erase();
    assertThatExceptionOfType(IntentReused.class)
        .isThrownBy(() ->
            desk.erase(PERSON, LegalGround.ORDERED, intent("key-1", "fingerprint-2"), MINISTRY));
  }

  @Test
  void writesDownWhoErasedOnWhatGroundBeforeItIsDone() {
    people.failingAt = "a";
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::erase);
    assertThat(accesses.ofRecord("a", null, 10))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.subject()).isEqualTo("ministry");
          assertThat(entry.what()).isEqualTo("erasure/" + intent.newId("10"));
          assertThat(entry.fields()).containsExactly("OBJECTION");
        });
  }

  @Test
  void isInTheSecurityLogAlsoWhenNobodyWasFound() {
    people.held.clear();
    assertThat(erase().erased()).isEmpty();
    desk.copies(PERSON, MINISTRY);
    assertThat(meters.counter("security.events", "kind", "ERASED").count()).isEqualTo(1);
    assertThat(meters.counter("security.events", "kind", "EXPORTED").count()).isEqualTo(1);
  }

  @Test
  void nobodyCopiesOrErasesManyPeopleAtOnce() {
    Erasure done = erase();
    desk.copies(PERSON, MINISTRY);
    desk.copies(PERSON, MINISTRY);
    people.held.add("d");
    assertThatExceptionOfType(RateLimited.class).isThrownBy(() -> desk.copies(PERSON, MINISTRY));
    assertThatExceptionOfType(RateLimited.class)
        .isThrownBy(() ->
            desk.erase(PERSON, LegalGround.ORDERED, intent("key-2", "fingerprint-2"), MINISTRY));
    assertThat(people.held).containsExactly("d");
    assertThat(erase()).isEqualTo(done);
  }

  private Erasure erase() {
    return desk.erase(PERSON, LegalGround.OBJECTION, intent, MINISTRY);
  }

  /** Forgets one record after the other and finds only what it still holds. */
  private static final class People implements HeldPeople {

    private final List<String> held = new ArrayList<>(List.of("a", "b", "c"));
    private String failingAt = "";

    @Override
    public List<Held> find(PersonSought person) {
      return held.stream().map(id -> new Held("client", id, id)).toList();
    }

    @Override
    public Erased erase(Held one, Intent intent) {
      if (one.recordId().equals(failingAt)) {
        throw new IllegalStateException("died");
      }
      held.remove(one.recordId());
      return Erased.of(one, "NAME");
    }

    @Override
    public Copied copy(Held one) {
      return new Copied(one, List.of());
    }
  }
}
