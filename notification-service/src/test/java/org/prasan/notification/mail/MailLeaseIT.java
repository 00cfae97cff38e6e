package org.prasan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.notification.mail.MailQueue.Claim;
import org.prasan.notification.message.MessageMeters;
import org.prasan.testing.engines.Engines;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Two instances, whose clocks are ten minutes apart, share the waiting mails of one store. */
class MailLeaseIT {

  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Instant NOW = Instant.parse("2022-12-16T04:30:00Z");

  private final AtomicLong nanos = new AtomicLong();
  private final MongoClient client = MongoClients.create(Engines.mongoUri());
  private final MongoTemplate mongo = new MongoTemplate(client, "lease-" + UUID.randomUUID());
  private final MailQueue onTime = queue(Duration.ZERO);
  private final MailQueue ahead = queue(Duration.ofMinutes(10));

  private MailQueue queue(Duration offset) {
    var clock = Clock.offset(Clock.fixed(NOW, java.time.ZoneOffset.UTC), offset);
    var meters = new MessageMeters(new SimpleMeterRegistry());
    return new MailQueue(mongo, meters, clock, LEASE, nanos::get);
  }

  @BeforeEach
  void threeMailsWait() {
    IntStream.rangeClosed(1, 3)
        .forEach(n ->
            mongo.insert(
                new Document("_id", "m" + n)
                    .append("listKey", "m" + n)
                    .append("origin", origin("e" + n))
                    .append("recipient", "officer")
                    .append("channel", "EMAIL")
                    .append("state", "PENDING")
                    .append("dueAt", Date.from(NOW)),
                "messages"));
  }

  private static Document origin(String eventId) {
    return new Document("eventId", eventId)
        .append("eventType", "case-referral.case-opened.v1")
        .append("notice", "CASE_OPENED")
        .append("districtCode", "1001")
        .append("at", Date.from(NOW));
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void instanceWhoseClockIsAheadDoesNotTakeWhatAnotherHolds() {
    assertThat(onTime.claim(50, LEASE).mails()).hasSize(3);

    assertThat(ahead.claim(50, LEASE).mails()).isEmpty();
    nanos.addAndGet(LEASE.toNanos() - 1);
    assertThat(ahead.claim(50, LEASE).mails()).isEmpty();
  }

  @Test
  void takesOverAClaimThatItWatchedForAWholeLease() {
    onTime.claim(50, LEASE);
    ahead.claim(50, LEASE);

    nanos.addAndGet(LEASE.toNanos());
    assertThat(ahead.claim(50, LEASE).mails()).hasSize(3);
  }

  @Test
  void sendsAtOnceWhatAnInstanceWroteWhoseClockWasAhead() {
    mongo.updateMulti(
        new Query(), Update.update("dueAt", NOW.plus(Duration.ofMinutes(10))), "messages");

    assertThat(onTime.claim(50, LEASE).mails()).hasSize(3);
  }

  @Test
  void takesOverTheClaimOfAnInstanceThatDiedWithItsClockAhead() {
    ahead.claim(50, LEASE);
    assertThat(onTime.claim(50, LEASE).mails()).isEmpty();

    nanos.addAndGet(LEASE.toNanos());
    assertThat(onTime.claim(50, LEASE).mails()).hasSize(3);
  }

  @Test
  void waitsAsLongAsAMailWasPutOff() {
    Claim claim = onTime.claim(50, LEASE);
    onTime.putOff(claim, claim.mails().getFirst(), LEASE);

    assertThat(onTime.claim(50, LEASE).mails()).isEmpty();
  }

  @Test
  void watchesAnewWhenTheClaimChanged() {
    Claim first = onTime.claim(50, LEASE);
    ahead.claim(50, LEASE);
    nanos.addAndGet(LEASE.toNanos() - 1);
    onTime.release(first, first.mails());
    onTime.claim(50, LEASE);

    nanos.addAndGet(1);
    assertThat(ahead.claim(50, LEASE).mails()).isEmpty();
  }

  @Test
  void whatIsReleasedOrPutOffIsFreeForEverybody() {
    Claim claim = onTime.claim(50, LEASE);
    onTime.release(claim, claim.mails().subList(0, 1));
    onTime.putOff(claim, claim.mails().get(1), Duration.ofSeconds(30));

    assertThat(ahead.claim(50, LEASE).mails()).hasSize(2);
  }

  @Test
  void lateReleaseDoesNotFreeAnothersClaim() {
    Claim lost = onTime.claim(50, LEASE);
    ahead.claim(50, LEASE);
    nanos.addAndGet(LEASE.toNanos());
    assertThat(ahead.claim(50, LEASE).mails()).hasSize(3);

    onTime.release(lost, lost.mails());
    assertThat(queue(Duration.ofMinutes(20)).claim(50, LEASE).mails()).isEmpty();
  }
}
