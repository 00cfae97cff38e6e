package org.prasan.casereferral.answering;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prasan.casereferral.answering.AnswerCode.Claim;
import org.prasan.casereferral.answering.AnswerCode.State;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.personal.retention.RetainedClass;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** All codes. Each step of one is a single write that only one of two at the same instant makes. */
@Component
class AnswerCodes implements RetainedClass {

  private static final String COLLECTION = "answer_codes";
  private static final String ID = "_id";
  private static final String REFERRAL = "referralId";
  private static final String STATE = "state";
  private static final String CLAIM = "claim";
  private static final String EXPIRES = "expiresAt";
  private static final String REFUSALS = "refusals";

  private final MongoTemplate mongo;

  AnswerCodes(MongoTemplate mongo, CollectionIndexes indexes) {
    this.mongo = mongo;
    indexes.declare(COLLECTION, on(REFERRAL, "-" + EXPIRES), on(EXPIRES));
  }

  Optional<AnswerCode> find(String digest) {
    return Optional.ofNullable(mongo.findById(digest, AnswerCode.class, COLLECTION));
  }

  /** Those of one referral, the latest first. */
  List<AnswerCode> ofReferral(String referralId) {
    Query of = Query.query(where(REFERRAL).is(referralId));
    return mongo.find(of.with(Sort.by(Sort.Direction.DESC, EXPIRES)), AnswerCode.class, COLLECTION);
  }

  /**
   * @return false when the same digits were given out before
   */
  boolean isAdded(AnswerCode code) {
    try {
      mongo.insert(code, COLLECTION);
      return true;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  /** What was made for the same before is good for nothing once another is made. */
  void replace(AnswerCode next) {
    Query earlier =
        Query.query(
            where(REFERRAL)
                .is(next.referralId())
                .and("holder")
                .is(next.holder())
                .and("action")
                .is(next.action().name())
                .and(STATE)
                .is(State.OPEN.name())
                .and(ID)
                .ne(next.digest()));
    mongo.updateMulti(earlier, new Update().set(STATE, State.REPLACED), COLLECTION);
  }

  /**
   * Takes the code for one answer: an open one, or one whose claim is as it was seen.
   *
   * @return empty when somebody else took it
   */
  Optional<AnswerCode> claim(AnswerCode seen, Claim claim) {
    return Optional.ofNullable(
        mongo.findAndModify(
            Query.query(as(seen)),
            new Update().set(STATE, State.CLAIMED).set(CLAIM, claim),
            FindAndModifyOptions.options().returnNew(true),
            AnswerCode.class,
            COLLECTION));
  }

  void use(AnswerCode claimed) {
    mongo.updateFirst(Query.query(as(claimed)), new Update().set(STATE, State.USED), COLLECTION);
  }

  /** The answer was refused, so the code may come again, but not for ever. */
  void release(AnswerCode claimed, int most) {
    refuse(as(claimed), new Update().set(STATE, State.OPEN).unset(CLAIM), claimed, most);
  }

  /** Counts a try that was refused before it claimed the code. */
  void refuse(AnswerCode seen, int most) {
    refuse(as(seen), new Update(), seen, most);
  }

  private void refuse(Criteria same, Update update, AnswerCode code, int most) {
    boolean last = code.refusals() + 1 >= most && code.state() != State.USED;
    Update counted = update.inc(REFUSALS, 1);
    mongo.updateFirst(
        Query.query(same), last ? counted.set(STATE, State.BLOCKED) : counted, COLLECTION);
  }

  /** Only one that nobody used, or is using, ends so. */
  boolean isRevoked(AnswerCode seen) {
    return mongo
            .updateFirst(
                Query.query(where(ID).is(seen.digest()).and(STATE).is(State.OPEN.name())),
                new Update().set(STATE, State.REVOKED),
                COLLECTION)
            .getMatchedCount()
        > 0;
  }

  private static Criteria as(AnswerCode seen) {
    Criteria same = where(ID).is(seen.digest()).and(STATE).is(seen.state().name());
    Claim claim = seen.claim();
    return claim == null
        ? same
        : same.and(CLAIM + ".answer").is(claim.answer()).and(CLAIM + ".at").is(claim.at());
  }

  @Override
  public String name() {
    return "answer-codes";
  }

  @Override
  public long eraseOlderThan(Instant cutoff) {
    return mongo.remove(Query.query(where(EXPIRES).lt(cutoff)), COLLECTION).getDeletedCount();
  }
}
