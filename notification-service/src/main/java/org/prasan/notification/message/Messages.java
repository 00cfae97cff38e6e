package org.prasan.notification.message;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Keeps one row for each event, person and channel. */
@Repository
public class Messages {

  public static final String COLLECTION = "messages";

  private static final int DUPLICATE_KEY = 11000;

  private final MongoTemplate mongo;

  Messages(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * Adds the rows of one event in one command. Rows that an earlier, interrupted handling of the
   * event left are kept as they are.
   *
   * @return the rows that were new
   */
  List<Message> addMissing(List<Message> rows) {
    List<Document> documents = rows.stream().map(MessageDocuments::write).toList();
    Set<Integer> present = mongo.execute(COLLECTION, messages -> insert(messages, documents));
    return IntStream.range(0, rows.size())
        .filter(row -> present == null || !present.contains(row))
        .mapToObj(rows::get)
        .toList();
  }

  private static Set<Integer> insert(MongoCollection<Document> messages, List<Document> documents) {
    try {
      messages.insertMany(documents, new InsertManyOptions().ordered(false));
      return Set.of();
    } catch (MongoBulkWriteException partly) {
      if (partly.getWriteConcernError() != null
          || partly.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
        throw partly;
      }
      return new TreeSet<>(partly.getWriteErrors().stream().map(BulkWriteError::getIndex).toList());
    }
  }

  /** Newest first; {@code cursor} is the list key of the last row of the page before. */
  public List<StoredMessage> list(List<Criteria> filters, @Nullable String cursor, int limit) {
    var query = new Query();
    filters.forEach(query::addCriteria);
    if (cursor != null) {
      query.addCriteria(where("listKey").lt(cursor));
    }
    query.with(Sort.by(Sort.Direction.DESC, "listKey")).limit(limit);
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(MessageDocuments::read)
        .toList();
  }
}
