package org.prasan.messaging.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Says which collection of a read model is live, and who rebuilds it. Each step is one conditional
 * write of one document, so two instances can't both take it, and a step that was overtaken fails.
 */
public final class ProjectionPointers {

  static final String COLLECTION = "projection_pointers";

  private final MongoTemplate mongo;

  public ProjectionPointers(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * What the document says; without one the projection's own name is its collection.
   *
   * @param fence id of the rebuild that is taking over; events wait meanwhile
   */
  record Pointer(
      String live,
      @Nullable String previous,
      @Nullable String fence,
      @Nullable Instant fencedAt,
      @Nullable RebuildProgress running,
      @Nullable RebuildResult last) {

    boolean fencedBefore(Instant time) {
      return fencedAt == null || fencedAt.isBefore(time);
    }

    boolean keeps(String collection) {
      return collection.equals(live) || collection.equals(previous);
    }
  }

  /** The collection that serves a read model, or a collection that is none. */
  public String live(String collection) {
    return read(collection).live();
  }

  Pointer read(String projection) {
    Document found = mongo.findById(projection, Document.class, COLLECTION);
    if (found == null) {
      return new Pointer(projection, null, null, null, null, null);
    }
    Date fencedAt = found.getDate("fencedAt");
    return new Pointer(
        found.getString("live"),
        found.getString("previous"),
        found.getString("fence"),
        fencedAt == null ? null : fencedAt.toInstant(),
        RebuildProgress.read(found.get("running", Document.class)),
        RebuildResult.read(found.get("last", Document.class)));
  }

  /** One rebuild at a time, unless the running one has shown no sign of life since {@code dead}. */
  boolean claim(String projection, RebuildProgress rebuild, Instant dead) {
    try {
      mongo.insert(new Document("_id", projection).append("live", projection), COLLECTION);
    } catch (DuplicateKeyException alreadyThere) {
      // the rule after the first rebuild
    }
    var free =
        new Criteria()
            .orOperator(where("running").is(null), where("running.beat").lt(Date.from(dead)));
    return change(
        where("_id").is(projection).andOperator(free),
        new Update().set("running", rebuild.write()));
  }

  /** False when another rebuild took over. */
  boolean beat(String projection, RebuildProgress rebuild) {
    return change(running(projection, rebuild.id()), new Update().set("running", rebuild.write()));
  }

  boolean fence(String projection, String rebuildId, Instant now) {
    return change(
        running(projection, rebuildId),
        new Update().set("fence", rebuildId).set("fencedAt", Date.from(now)));
  }

  void lift(String projection, String fence) {
    change(
        where("_id").is(projection).and("fence").is(fence),
        new Update().unset("fence").unset("fencedAt"));
  }

  /** False when the fence was lifted or another rebuild took over; then nothing has changed. */
  boolean swap(String projection, String from, String to, RebuildResult result) {
    return change(
        running(projection, result.id()).and("fence").is(result.id()),
        new Update()
            .set("live", to)
            .set("previous", from)
            .set("last", result.write())
            .unset("running")
            .unset("fence")
            .unset("fencedAt"));
  }

  void giveUp(String projection, RebuildResult result) {
    lift(projection, result.id());
    change(
        running(projection, result.id()),
        new Update().set("last", result.write()).unset("running"));
  }

  private static Criteria running(String projection, String rebuildId) {
    return where("_id").is(projection).and("running.id").is(rebuildId);
  }

  private boolean change(Criteria expected, Update update) {
    return mongo.updateFirst(Query.query(expected), update, COLLECTION).getMatchedCount() == 1;
  }
}
