package org.prasan.casereferral.attachment;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.personal.Sealed;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * What is in papers and pictures, beside the cases. A file is written before its line stands in the
 * case and goes after it; {@code unsettledSince} says that one of both is under way, so that what a
 * death left behind is found.
 */
@Component
public class AttachmentFiles {

  private static final String COLLECTION = "attachments";
  private static final String CASE = "caseId";
  private static final String UNSETTLED = "unsettledSince";
  private static final int BATCH = 100;

  private final MongoTemplate mongo;

  AttachmentFiles(MongoTemplate mongo, CollectionIndexes indexes) {
    this.mongo = mongo;
    indexes.declare(COLLECTION, on(CASE), on(UNSETTLED));
  }

  /** A file and the case that it is for. */
  record StoredFile(String id, String caseId, Sealed content, @Nullable Instant unsettledSince) {}

  /** The part that says which file is meant. */
  public record FileOfCase(String id, String caseId) {}

  public void put(String id, String caseId, Sealed content, Instant now) {
    mongo.save(new StoredFile(id, caseId, content, now), COLLECTION);
  }

  /** Its line stands in the case. */
  public void settled(String id) {
    mongo.updateFirst(byId(id), new Update().unset(UNSETTLED), COLLECTION);
  }

  /** Its line is about to go. */
  public void leaving(String id, Instant now) {
    mongo.updateFirst(byId(id), new Update().set(UNSETTLED, now), COLLECTION);
  }

  public Optional<Sealed> find(String id) {
    return Optional.ofNullable(mongo.findOne(byId(id), StoredFile.class, COLLECTION))
        .map(StoredFile::content);
  }

  public void remove(String id) {
    mongo.remove(byId(id), COLLECTION);
  }

  public void removeAllOf(String caseId) {
    mongo.remove(Query.query(where(CASE).is(caseId)), COLLECTION);
  }

  /** The earliest first, without their content. */
  public List<FileOfCase> unsettledBefore(Instant cutoff) {
    var query = Query.query(where(UNSETTLED).lt(cutoff)).with(Sort.by(UNSETTLED)).limit(BATCH);
    query.fields().include(CASE);
    return mongo.find(query, FileOfCase.class, COLLECTION);
  }

  private static Query byId(String id) {
    return Query.query(where("_id").is(id));
  }
}
