package org.prasan.casereferral.casefile;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseCommand.ApproveExcess;
import org.prasan.casereferral.casefile.CaseCommand.TakeCase;
import org.prasan.casereferral.casefile.HandlingCommand.WriteNote;
import org.prasan.casereferral.casefile.PeopleCommand.AddAttachment;
import org.prasan.casereferral.clocks.CaseClockPolicy;
import org.prasan.casereferral.clocks.DueClock;
import org.prasan.casereferral.clocks.DueClocks;
import org.prasan.casereferral.people.Notice;
import org.prasan.casereferral.safety.Audience;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.casereferral.standing.CaseScope.Fields;
import org.prasan.conventions.problem.DomainException;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
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

/** All cases. Who may see which is part of each query. */
@Component
public class Cases {

  private static final String COLLECTION = "cases";
  private static final String DISTRICT = "state.districtCode";
  private static final String STATE = "state.state";
  private static final String AUDIENCE = "state.audience";
  private static final String OPENED_BY = "state.openedBy";
  private static final String IDENTITIES = "state.identityIndexes";
  private static final String CASE_NO = "state.caseNo";
  private static final String URGENCY = "state.intake.urgency";
  private static final String DIMENSIONS = "state.dimensions";
  private static final String OWNER = "state.handling.owner";
  private static final String QUEUE = "state.needsActionKey";
  private static final String NOTICE = "state.noticeKey";
  private static final String CLOCK = "state.timing.nextAt";
  private static final String VISITS = "state.followUpKey";
  private static final String KEPT_SINCE = "state.keptSince";
  private static final String NEWEST_FIRST = "-listKey";
  private static final int ENOUGH_LOOK_ALIKES = 6;
  private static final int BATCH = 100;

  private final AggregateStore<Case, CaseEvent> store;
  private static final Fields SCOPE = new Fields(DISTRICT, AUDIENCE);

  private final MongoTemplate mongo;
  private final CaseScope scope;
  private final CaseClockPolicy clocks;

  Cases(AggregateStores stores, MongoTemplate mongo, CaseScope scope, CaseClockPolicy clocks) {
    this.mongo = mongo;
    this.scope = scope;
    this.clocks = clocks;
    store =
        stores.of(
            COLLECTION,
            Case.class,
            CaseEvent.class,
            on(DISTRICT, NEWEST_FIRST),
            on(DISTRICT, STATE, NEWEST_FIRST),
            on(STATE, NEWEST_FIRST),
            on(OPENED_BY, NEWEST_FIRST),
            on(IDENTITIES, NEWEST_FIRST),
            on(CASE_NO, NEWEST_FIRST),
            on(OWNER, NEWEST_FIRST),
            on(DISTRICT, URGENCY, NEWEST_FIRST),
            on(QUEUE),
            on(CLOCK),
            on(KEPT_SINCE),
            on(DISTRICT, QUEUE),
            on(NOTICE),
            on(DISTRICT, NOTICE),
            on(VISITS),
            on(DISTRICT, VISITS));
  }

  /** What this very intent got when it opened the case before. */
  public Optional<Receipt> receipt(String id, Intent intent) {
    return store.receipt(id, intent);
  }

  public Receipt create(Intent intent, Change<Case, CaseEvent> change) {
    return store.create(change.state().id(), intent, CaseTime.kept(null, change, clocks));
  }

  Receipt change(
      Caller caller,
      CaseCommand command,
      Intent intent,
      Function<Case, Change<Case, CaseEvent>> decide) {
    return store
        .change(actedOn(caller, command), command.caseId(), intent, kept(decide))
        .orElseThrow(() -> whyNot(caller, command.caseId()));
  }

  Receipt change(String id, Intent intent, Function<Case, Change<Case, CaseEvent>> decide) {
    return store.change(id, intent, kept(decide)).orElseThrow(UnknownId::new);
  }

  /** Whatever changed a case, its clocks follow: no state that awaits somebody is without one. */
  private Function<Case, Change<Case, CaseEvent>> kept(
      Function<Case, Change<Case, CaseEvent>> decide) {
    return one -> CaseTime.kept(one, decide.apply(one), clocks);
  }

  /** Clocks that have to act, the longest due first; the stream is to be closed. */
  public Stream<DueClock> due(Instant now) {
    return new DueClocks(mongo, COLLECTION, CLOCK).at(now);
  }

  /** Empty when the caller's scope holds no such case. */
  public Optional<Stored<Case>> find(Caller caller, String id) {
    return store.find(seenBy(caller, null), id);
  }

  /** To whoever may give aid in it, and to the department, which may approve more. */
  public Optional<Case> findForAid(Caller caller, String id) {
    return caller.is(Role.DEPARTMENT) ? find(caller, id).map(Stored::state) : within(caller, id);
  }

  /**
   * @throws UnknownId when the caller may act on no such case
   */
  public Case actedOn(Caller caller, String id) {
    return within(caller, id).orElseThrow(() -> whyNot(caller, id));
  }

  private Optional<Case> within(Caller caller, String id) {
    return store.find(scope.actedOn(caller, SCOPE, false), id).map(Stored::state);
  }

  /** Whoever has a restricted case in the queue hears that it has to be taken first. */
  private DomainException whyNot(Caller caller, String id) {
    var seen = caller.is(Role.CENTRE_OFFICER) ? find(caller, id) : Optional.<Stored<Case>>empty();
    return seen.isPresent()
        ? new CaseRefusal.CaseNotTaken(seen.get().state().caseNo())
        : new UnknownId();
  }

  public Optional<Case> find(String id) {
    return store.find(id).map(Stored::state);
  }

  /** Newest first. */
  public List<Stored<Case>> list(
      Caller caller, CaseWish wanted, @Nullable String cursor, int limit) {
    return store.list(filters(caller, wanted), cursor, limit);
  }

  /** How many the list would hold. */
  public long count(Caller caller, CaseWish wanted) {
    var query = new Query();
    filters(caller, wanted).forEach(query::addCriteria);
    return mongo.count(query, COLLECTION);
  }

  private List<Criteria> filters(Caller caller, CaseWish wanted) {
    var filters = new ArrayList<>(List.of(seenBy(caller, wanted.district())));
    add(filters, STATE, wanted.state());
    add(filters, CASE_NO, wanted.number());
    add(filters, URGENCY, wanted.urgency());
    add(filters, DIMENSIONS, wanted.dimension());
    add(filters, OWNER, wanted.owner());
    if (wanted.needsAction() != null) {
      filters.add(wanted.needsAction() ? where(QUEUE).gt("") : where(QUEUE).is(null));
    }
    if (wanted.changedSince() != null) {
      filters.add(where(AggregateStore.CHANGED).gte(wanted.changedSince()));
    }
    filters.removeIf(filter -> filter.getCriteriaObject().isEmpty());
    if (!wanted.mine()) {
      return filters;
    }
    filters.add(scope.answeredBy(caller, DISTRICT, OWNER));
    return List.of(new Criteria().andOperator(filters));
  }

  private static void add(List<Criteria> filters, String field, @Nullable Object value) {
    if (value != null) {
      filters.add(where(field).is(value instanceof Enum<?> code ? code.name() : value));
    }
  }

  /**
   * Cases that the caller may act on with a client of one of these blind indexes, newest first. A
   * restricted one that waits is in everybody's queue, but whom it is about is nobody's to guess.
   */
  public List<Case> lookingAlike(Caller caller, Set<String> indexes) {
    Criteria own = scope.actedOn(caller, SCOPE, false);
    List<Criteria> filters = List.of(where(IDENTITIES).in(indexes), own);
    return indexes.isEmpty()
        ? List.of()
        : store.list(filters, null, ENOUGH_LOOK_ALIKES).stream().map(Stored::state).toList();
  }

  /**
   * Cases with this blind index that were opened before this one, newest first, whoever may see
   * them: for counting, never for showing.
   */
  public List<Case> earlierThan(String caseId, String index) {
    return store.find(caseId).stream()
        .flatMap(
            one -> store.list(List.of(where(IDENTITIES).is(index)), one.listKey(), BATCH).stream())
        .map(Stored::state)
        .toList();
  }

  /** Cases in which something waits for the centre, in the order of their places. */
  public List<Case> needingAction(
      Caller caller, @Nullable String district, @Nullable String cursor, int limit) {
    return queued(QUEUE, caller, district, cursor, limit);
  }

  /** Cases of which somebody has to be told that their data are held, the first due first. */
  public List<Case> noticesDue(
      Caller caller, @Nullable String district, @Nullable String cursor, int limit) {
    return queued(NOTICE, caller, district, cursor, limit);
  }

  /** Ended cases whose people have to be visited, the first due first. */
  public List<Case> owingVisits(
      Caller caller, @Nullable String district, @Nullable String cursor, int limit) {
    return queued(VISITS, caller, district, cursor, limit);
  }

  private List<Case> queued(
      String place, Caller caller, @Nullable String district, @Nullable String cursor, int limit) {
    var query = Query.query(where(place).gt(cursor == null ? "" : cursor));
    query.addCriteria(seenBy(caller, district)).with(Sort.by(place)).limit(limit);
    query.fields().include("state");
    return mongo.find(query, CaseDocument.class, COLLECTION).stream()
        .map(CaseDocument::state)
        .toList();
  }

  public long countNoticesOverdue(Instant now) {
    Criteria before = where(NOTICE).gt("").lt(Notice.placeOf(now, ""));
    return mongo.count(Query.query(before), COLLECTION);
  }

  /** Ids alone, the earliest first, so that a case that can't be read stops no other. */
  public Stream<String> endedBefore(Instant cutoff) {
    var query = Query.query(where(KEPT_SINCE).lt(cutoff)).with(Sort.by(KEPT_SINCE));
    query.cursorBatchSize(BATCH).fields().include(KEPT_SINCE);
    return mongo.stream(query, Document.class, COLLECTION).map(found -> found.getString("_id"));
  }

  public long countNeedingAction() {
    return mongo.count(Query.query(where(QUEUE).gt("")), COLLECTION);
  }

  /** A volunteer sees what they reported themselves, wherever it was. */
  private Criteria seenBy(Caller caller, @Nullable String wanted) {
    if (caller.seesEverything() || caller.is(Role.CENTRE_OFFICER)) {
      return scope.seen(caller, SCOPE, wanted);
    }
    scope.requireActive(caller);
    Criteria own = where(OPENED_BY).is(caller.subject());
    own.and(AUDIENCE).in(Audience.ALL, caller.subject());
    return wanted == null ? own : own.and(DISTRICT).is(wanted);
  }

  private Criteria actedOn(Caller caller, CaseCommand command) {
    if (command instanceof WriteNote && caller.is(Role.VOLUNTEER)) {
      scope.requireActive(caller);
      return where(OPENED_BY).is(caller.subject());
    }
    boolean asReader =
        command instanceof ApproveExcess
            || command instanceof AddAttachment && caller.is(Role.VOLUNTEER);
    return asReader
        ? seenBy(caller, null)
        : scope.actedOn(caller, SCOPE, command instanceof TakeCase);
  }

  /** The part of a stored case that a queue shows. */
  record CaseDocument(String id, Case state) {}
}
