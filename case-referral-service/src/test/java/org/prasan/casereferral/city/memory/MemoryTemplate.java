package org.prasan.casereferral.city.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Answers from memory what rooms ask of their own collections past the store: ids and due clocks.
 * Every other collection is in the store as always.
 */
public final class MemoryTemplate extends MongoTemplate {

  private final Memory memory;

  public MemoryTemplate(MongoDatabaseFactory store, MongoConverter converter, Memory memory) {
    super(store, converter);
    this.memory = memory;
  }

  @Override
  public <T> Stream<T> stream(Query query, Class<T> type, String collection) {
    MemoryStore<?, ?> store = memory.store(collection);
    return store == null ? super.stream(query, type, collection) : found(store, query, type);
  }

  @Override
  public <T> List<T> find(Query query, Class<T> type, String collection) {
    MemoryStore<?, ?> store = memory.store(collection);
    return store == null ? super.find(query, type, collection) : found(store, query, type).toList();
  }

  @Override
  public long count(Query query, String collection) {
    MemoryStore<?, ?> store = memory.store(collection);
    return store == null
        ? super.count(query, collection)
        : store.rows().count(new Filter(query.getQueryObject()));
  }

  /** Only what was included, in one order that rises. */
  private static <T> Stream<T> found(MemoryStore<?, ?> store, Query query, Class<T> type) {
    if (type != Document.class) {
      throw new UnsupportedOperationException("a part of a document as " + type);
    }
    List<String> fields = new ArrayList<>(query.getFieldsObject().keySet());
    Comparator<Document> order =
        query.getSortObject().keySet().stream()
            .map(MemoryTemplate::by)
            .reduce(Comparator::thenComparing)
            .orElse((_, _) -> 0);
    return store.rows().list(new Filter(query.getQueryObject()), (_, _) -> 0).stream()
        .map(row -> document(row, fields))
        .sorted(order)
        .map(type::cast);
  }

  @SuppressWarnings("unchecked")
  private static Comparator<Document> by(String field) {
    return Comparator.comparing(found -> found.getEmbedded(parts(field), Comparable.class));
  }

  private static Document document(MemoryStore.Kept<?> row, List<String> fields) {
    var document = new Document("_id", row.id());
    for (String field : fields) {
      List<String> parts = parts(field);
      Document inner = document;
      for (String part : parts.subList(0, parts.size() - 1)) {
        inner = (Document) inner.computeIfAbsent(part, _ -> new Document());
      }
      Object value = Paths.values(row, Filter.path(field)).findFirst().orElse(null);
      inner.put(
          parts.getLast(), value instanceof java.time.Instant at ? java.util.Date.from(at) : value);
    }
    return document;
  }

  private static List<String> parts(String field) {
    return Arrays.asList(field.split("\\."));
  }
}
