package org.prasan.casereferral.referral;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.referral.outbound.ReferralEventTranslator;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All referrals. Who may see which is part of each query. */
@Component
public class Referrals {

  public static final String COLLECTION = "referrals";

  private static final List<String> AWAITED =
      List.of(
          ReferralState.SENT.name(), ReferralState.RECEIVED.name(), ReferralState.ACCEPTED.name());

  private final AggregateStore<Referral, ReferralEvent> store;
  private final MongoTemplate mongo;

  Referrals(AggregateStores stores, MongoTemplate mongo) {
    this.mongo = mongo;
    store =
        stores.of(
            COLLECTION,
            Referral.class,
            ReferralEventTranslator.TOPIC,
            new ReferralEventTranslator());
  }

  Receipt create(Intent intent, Change<Referral, ReferralEvent> change) {
    return store.create(change.state().id(), intent, change);
  }

  Optional<Receipt> change(
      Criteria scope,
      String id,
      Intent intent,
      Function<Referral, Change<Referral, ReferralEvent>> decide) {
    return store.change(scope, id, intent, decide);
  }

  public Optional<Stored<Referral>> find(String id, Criteria scope) {
    return store.find(id, scope);
  }

  /** Newest first. */
  public List<Stored<Referral>> list(List<Criteria> filters, @Nullable String cursor, int limit) {
    return store.list(filters, cursor, limit);
  }

  /** Referrals whose clock has to act, the longest due first. */
  List<Due> due(Instant now, int limit) {
    var query = Query.query(where("state.nextClockAt").lte(now));
    query.with(Sort.by("state.nextClockAt")).limit(limit);
    query.fields().include("state.nextClockAt");
    return mongo.find(query, Document.class, COLLECTION).stream().map(Due::of).toList();
  }

  public long countOverdue(Instant now) {
    return mongo.count(
        Query.query(where("state.state").in(AWAITED).and("state.countdown.due").lte(now)),
        COLLECTION);
  }

  /** For how long the longest due clock has been due; zero when none is. */
  public Duration clockLag(Instant now) {
    List<Due> first = due(now, 1);
    return first.isEmpty() ? Duration.ZERO : Duration.between(first.getFirst().at(), now);
  }

  /** A clock that has to act. */
  record Due(String referralId, Instant at) {

    private static Due of(Document found) {
      Instant at = found.get("state", Document.class).getDate("nextClockAt").toInstant();
      return new Due(found.getString("_id"), at);
    }

    /** Names this very tick, so that of several instances one makes it. */
    String key() {
      return referralId + ":" + at.toEpochMilli();
    }
  }
}
