package org.prasan.local.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Serves the queues that services look into every few seconds: what waits in an outbox, for a
 * clock, to be mailed. The server itself has no index that is not unique and would read the whole
 * collection each time. It is held in memory, so it has only documents with a value in its last
 * field, which a document that waits for nothing lacks.
 */
final class QueueIndex extends Index<Object> {

  private record Place(List<Object> values, Object id) {}

  private static final Comparator<Object> ORDER = ValueComparator.ascWithoutListHandling();

  private static final Set<String> BOUNDS = Set.of("$gt", "$gte", "$lt", "$lte");

  private final NavigableSet<Place> places = new TreeSet<>(QueueIndex::compare);
  private final List<String> fixed;
  private final String rising;

  QueueIndex(String name, List<IndexKey> keys) {
    super(name, keys, true);
    this.fixed = keys().subList(0, keys.size() - 1);
    this.rising = keys().getLast();
  }

  /** Whether all that the query can match is here, and in the order that it asks for. */
  boolean serves(Document query, @Nullable Document sort) {
    return new Document(rising, 1).equals(sort)
        && query.get(rising) instanceof Document condition
        && !Collections.disjoint(condition.keySet(), BOUNDS)
        && fixed.stream().allMatch(field -> query.get(field) instanceof String);
  }

  /** Up to the query's end of the queue, which is included; of a list, the lowest value counts. */
  Stream<Object> idsFor(Document query) {
    var condition = (Document) query.getOrMissing(rising);
    Object end =
        condition.getOrDefault("$lte", condition.getOrDefault("$lt", MaxKey.getInstance()));
    var first = new Place(valuesOf(query, MinKey.getInstance()), MinKey.getInstance());
    var last = new Place(valuesOf(query, end), MaxKey.getInstance());
    return places.subSet(first, last).stream().map(Place::id).distinct();
  }

  private List<Object> valuesOf(Document query, Object last) {
    return Stream.concat(fixed.stream().map(query::get), Stream.of(last)).toList();
  }

  @Override
  public void add(Document document, Object id, MongoCollection<Object> collection) {
    places.addAll(placesOf(document, id));
  }

  @Override
  public @Nullable Object remove(Document document) {
    placesOf(document, document.getOrMissing("_id")).forEach(places::remove);
    return null;
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Object id, MongoCollection<Object> collection) {
    placesOf(before, id).forEach(places::remove);
    places.addAll(placesOf(after, id));
  }

  private List<Place> placesOf(Document document, Object id) {
    return getKeyValues(document).stream()
        .filter(values -> values.get(fixed.size()) != null)
        .map(values -> new Place(values.stream().map(Missing::ofNullable).toList(), id))
        .toList();
  }

  private static int compare(Place one, Place other) {
    for (int i = 0; i < one.values().size(); i++) {
      int order = ORDER.compare(one.values().get(i), other.values().get(i));
      if (order != 0) {
        return order;
      }
    }
    return ORDER.compare(one.id(), other.id());
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    return null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {}

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

  /** Never by itself: the server would sort again what is sorted here. */
  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long getCount() {
    return places.size();
  }

  @Override
  public long getDataSize() {
    return 0;
  }

  @Override
  public void drop() {
    places.clear();
  }
}
