package org.prasan.casereferral.privacy;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.privacy.AccessEntry.Access;
import org.prasan.messaging.CollectionIndexes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Who read which case, as a chain per case. It shows any change to an entry and any gap; that the
 * newest entries were cut off, or all of them written anew, it can't show by itself.
 */
@Component
public class AccessLog {

  private static final String COLLECTION = "access_log";

  private final MongoTemplate mongo;

  AccessLog(MongoTemplate mongo, CollectionIndexes indexes) {
    this.mongo = mongo;
    indexes.declare(COLLECTION, on("caseId", "-n"));
  }

  /** Stored before the reader sees anything. Whoever finds the place taken takes the next one. */
  public void append(String caseId, Access access) {
    while (true) {
      AccessEntry last = last(caseId);
      long n = last == null ? 1 : last.n() + 1;
      String prevHash = last == null ? AccessEntry.BEGINNING : last.hash();
      try {
        mongo.insert(AccessEntry.following(caseId, n, prevHash, access), COLLECTION);
        return;
      } catch (DuplicateKeyException takenByAnotherReader) {
        // the next round follows that reader's entry
      }
    }
  }

  /** Newest first; {@code before} is the number of the last entry of the page before, or null. */
  public List<AccessEntry> list(String caseId, @Nullable Long before, int limit) {
    var query = Query.query(where("caseId").is(caseId));
    if (before != null) {
      query.addCriteria(where("n").lt(before));
    }
    return mongo.find(
        query.with(Sort.by(Sort.Direction.DESC, "n")).limit(limit), AccessEntry.class, COLLECTION);
  }

  /** Whether every entry of the case is what was written, and none is missing between two. */
  public boolean isIntact(String caseId) {
    var query = Query.query(where("caseId").is(caseId)).with(Sort.by("n"));
    long n = 0;
    String hash = AccessEntry.BEGINNING;
    for (AccessEntry entry : mongo.find(query, AccessEntry.class, COLLECTION)) {
      if (!entry.follows(n, hash)) {
        return false;
      }
      n = entry.n();
      hash = entry.hash();
    }
    return true;
  }

  private @Nullable AccessEntry last(String caseId) {
    List<AccessEntry> newest = list(caseId, null, 1);
    return newest.isEmpty() ? null : newest.getFirst();
  }
}
