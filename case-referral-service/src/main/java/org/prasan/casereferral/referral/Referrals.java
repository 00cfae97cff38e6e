package org.prasan.casereferral.referral;

import static org.prasan.casereferral.vocabulary.ReferralState.DRAFT;
import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.DueClock;
import org.prasan.casereferral.clocks.DueClocks;
import org.prasan.casereferral.referral.ReferralCommand.OfAgency;
import org.prasan.casereferral.referral.ReferralCommand.OfCentre;
import org.prasan.casereferral.referral.ReferralCommand.OfClient;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.casereferral.standing.CaseScope.Fields;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.conventions.security.Scope;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All referrals. Who may see which is part of each query. */
@Component
public class Referrals {

  private static final String COLLECTION = "referrals";
  private static final String DISTRICT = "state.districtCode";
  private static final String AGENCY = "state.agencyId";
  private static final String IN_QUEUE_OF = "state.queue";
  private static final String CASE = "state.caseId";
  private static final String STATE = "state.state";
  private static final String CLAIMED_BY = "state.claimedBy";
  private static final String CLOCK = "state.nextClockAt";
  private static final String URGENCY = "state.request.urgency";
  private static final String DUE = "state.countdown.due";
  private static final String NEWEST_FIRST = "-listKey";
  private static final String AUDIENCE = "state.audience";
  private static final Fields SCOPE = new Fields(DISTRICT, AUDIENCE);
  private static final int BATCH = 200;

  private final AggregateStore<Referral, ReferralEvent> store;
  private final MongoTemplate mongo;
  private final CaseScope scope;

  Referrals(AggregateStores stores, MongoTemplate mongo, CaseScope scope) {
    this.mongo = mongo;
    this.scope = scope;
    store =
        stores.of(
            COLLECTION,
            Referral.class,
            ReferralEvent.class,
            on(CLOCK),
            on(AGENCY, STATE),
            on(AGENCY, NEWEST_FIRST),
            on(IN_QUEUE_OF, NEWEST_FIRST),
            on(IN_QUEUE_OF, STATE, NEWEST_FIRST),
            on(DISTRICT, NEWEST_FIRST),
            on(DISTRICT, STATE, NEWEST_FIRST),
            on(STATE, NEWEST_FIRST),
            on(CLAIMED_BY, NEWEST_FIRST),
            on(AGENCY, DUE, "_id"),
            on(IN_QUEUE_OF, DUE, "_id"),
            on(DISTRICT, DUE, "_id"),
            on(DUE, "_id"),
            on(CASE, NEWEST_FIRST));
  }

  Receipt create(Intent intent, Change<Referral, ReferralEvent> change) {
    return store.create(change.state().id(), intent, change);
  }

  Receipt change(
      Caller caller,
      ReferralCommand command,
      Intent intent,
      Function<Referral, Change<Referral, ReferralEvent>> decide) {
    return store
        .change(actedOn(caller, command), command.referralId(), intent, decide)
        .orElseThrow(UnknownId::new);
  }

  Optional<Receipt> change(
      String id, Intent intent, Function<Referral, Change<Referral, ReferralEvent>> decide) {
    return store.change(id, intent, decide);
  }

  /** Whether the referral of this id is of the same case, need and agency. */
  boolean isThere(ReferralRef of) {
    return store.find(of.referralId()).filter(it -> it.state().ref().isOf(of)).isPresent();
  }

  boolean holds(String id) {
    return store.find(id).isPresent();
  }

  /** Empty when the caller's scope holds no such referral. */
  public Optional<Stored<Referral>> find(Caller caller, String id) {
    return store.find(seenBy(caller, null), id);
  }

  /** Empty when the caller, of the centre's side, may not act on such a referral. */
  public Optional<Stored<Referral>> findActedOn(Caller caller, String id) {
    return store.find(scope.actedOn(caller, SCOPE, false), id);
  }

  /** For what a code of the referral's own lets somebody do. */
  public Optional<Referral> find(String id) {
    return store.find(id).map(Stored::state);
  }

  /** Newest first, or what is due first. */
  public List<Stored<Referral>> list(
      Caller caller, ReferralWish wish, @Nullable String cursor, int limit) {
    List<Criteria> filters = filters(caller, wish);
    return wish.sort() == ReferralWish.Sorted.NEWEST
        ? store.list(filters, cursor, limit)
        : new DeadlineOrder(mongo, COLLECTION, DUE).list(filters, cursor, limit);
  }

  /** How many the list would hold. */
  public long count(Caller caller, ReferralWish wish) {
    var query = new Query();
    filters(caller, wish).forEach(query::addCriteria);
    return mongo.count(query, COLLECTION);
  }

  private List<Criteria> filters(Caller caller, ReferralWish wish) {
    var filters = new ArrayList<>(List.of(seenBy(caller, wish.district())));
    if (!wish.states().isEmpty()) {
      filters.add(where(STATE).in(wish.states().stream().map(Enum::name).toList()));
    }
    if (wish.agency() != null) {
      filters.add(new Criteria().andOperator(where(AGENCY).is(wish.agency())));
    }
    if (wish.urgency() != null) {
      filters.add(where(URGENCY).is(wish.urgency().name()));
    }
    if (wish.caseId() != null) {
      filters.add(where(CASE).is(wish.caseId()));
    }
    if (wish.mine()) {
      filters.add(where(CLAIMED_BY).is(caller.subject()));
    } else if (wish.unclaimed()) {
      filters.add(where(CLAIMED_BY).is(null));
    }
    if (wish.dueBefore() != null) {
      filters.add(where(DUE).lte(Date.from(wish.dueBefore())));
    }
    filters.removeIf(filter -> filter.getCriteriaObject().isEmpty());
    return filters;
  }

  /** For what concerns the people of a case, whoever may see it. */
  public List<Referral> ofCase(String caseId) {
    return store.list(List.of(where(CASE).is(caseId)), null, BATCH).stream()
        .map(Stored::state)
        .toList();
  }

  /** Ids of all referrals of a case. */
  List<String> idsOfCase(String caseId) {
    return ids(where(CASE).is(caseId));
  }

  /** Ids of those that still await something of the agency, or were to be sent to it. */
  List<String> heldBy(String agencyId) {
    return ids(
        where(AGENCY).is(agencyId).and(STATE).in(names(it -> it.isAwaited() || it == DRAFT)));
  }

  private static List<String> names(Predicate<ReferralState> wanted) {
    return Stream.of(ReferralState.values()).filter(wanted).map(Enum::name).toList();
  }

  private List<String> ids(Criteria filter) {
    var query = Query.query(filter);
    query.fields().include("_id");
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(found -> found.getString("_id"))
        .toList();
  }

  /**
   * Clocks that have to act, the longest due first.
   *
   * @return to be closed
   */
  Stream<DueClock> due(Instant now) {
    return new DueClocks(mongo, COLLECTION, CLOCK).at(now);
  }

  public long countOverdue(Instant now) {
    return mongo.count(Query.query(overdue(new Criteria(), now)), COLLECTION);
  }

  private static Criteria overdue(Criteria scope, Instant now) {
    return scope.and(STATE).in(names(ReferralState::isOwedByAgency)).and(DUE).lte(Date.from(now));
  }

  private Criteria seenBy(Caller caller, @Nullable String district) {
    if (caller.seesEverything() || caller.is(Role.CENTRE_OFFICER)) {
      return scope.seen(caller, SCOPE, district);
    }
    Criteria own = Scope.agency(scope.standing(caller), IN_QUEUE_OF);
    return district == null ? own : own.and(DISTRICT).is(district);
  }

  /** The agency acts on its own queue, the centre in its districts, whatever else they may see. */
  private Criteria actedOn(Caller caller, ReferralCommand command) {
    return switch (command) {
      case OfAgency _ ->
          where(IN_QUEUE_OF).in(Stream.ofNullable(scope.standing(caller).agency()).toList());
      case OfCentre _, OfClient _ -> scope.actedOn(caller, SCOPE, false);
    };
  }
}
