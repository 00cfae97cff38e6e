package org.prasan.local.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A declared index that is not unique, in memory; the server itself has none and would read the
 * whole collection. {@link IndexScan} asks it.
 *
 * <p>An entry is a document's values and its id; an array has an entry for each element. Only
 * counted are documents without a value in the last field: what waits for nothing is not in the
 * index of a queue. Documents with a value of no simple order are kept apart.
 */
final class OrderedIndex extends EmptyIndex<Object> {

  /** Stand in a bound for all that may come at this place. */
  private static final Object BEFORE = new Object();

  private static final Object AFTER = new Object();

  /** From here on the server compares some numbers as equal that differ. */
  private static final long INEXACT = 1L << 53;

  private final NavigableSet<Object[]> entries =
      new TreeSet<>((one, other) -> compare(one, other, 0, false));
  private final Set<Object> apart = new HashSet<>();
  private final List<String> fields;
  private final List<List<String>> paths;
  private int absent;
  private int withSeveral;
  private boolean filled;

  OrderedIndex(String name, List<IndexKey> keys) {
    super(name, keys);
    this.fields = keys();
    this.paths = fields.stream().map(field -> List.of(field.split("\\."))).toList();
  }

  List<String> fields() {
    return fields;
  }

  int size() {
    return fields.size();
  }

  /** The sort by the fields from one on, as the index has them or all turned. */
  Document order(int from, boolean turned) {
    var order = new Document();
    for (int i = from; i < size(); i++) {
      order.put(fields.get(i), isDescending(i) == turned ? 1 : -1);
    }
    return order;
  }

  private boolean isDescending(int field) {
    return !getKeys().get(field).isAscending();
  }

  /** Documents that may match whatever is asked. */
  Set<Object> apart() {
    return apart;
  }

  boolean hasAll() {
    return absent == 0;
  }

  boolean hasSeveralEntriesOfADocument() {
    return withSeveral > 0;
  }

  /** All entries that begin with {@code values} and go on from the least to the greatest. */
  NavigableSet<Object[]> part(Object[] values, @Nullable Object least, @Nullable Object greatest) {
    boolean turned = values.length < size() && isDescending(values.length);
    Object[] first = bound(values, turned ? greatest : least, BEFORE);
    Object[] last = bound(values, turned ? least : greatest, AFTER);
    return compare(first, last, 0, false) > 0
        ? Collections.emptyNavigableSet()
        : entries.subSet(first, true, last, true);
  }

  /** All that have the same values, by id. */
  NavigableSet<Object[]> equalTo(Object[] entry) {
    return part(Arrays.copyOf(entry, size()), null, null);
  }

  private static Object[] bound(Object[] values, @Nullable Object next, Object end) {
    Object[] bound = Arrays.copyOf(values, values.length + 2);
    bound[values.length] = next == null ? end : next;
    bound[values.length + 1] = end;
    return bound;
  }

  /** By the fields from one on, as the index has them or all turned; ids always ascend. */
  int compare(Object[] one, Object[] other, int from, boolean turned) {
    for (int i = from; i <= size(); i++) {
      if (one[i] == BEFORE || other[i] == AFTER) {
        return -1;
      }
      if (one[i] == AFTER || other[i] == BEFORE) {
        return 1;
      }
      int order = compare(one[i], other[i]);
      if (order != 0) {
        return i < size() && isDescending(i) != turned ? -order : order;
      }
    }
    return 0;
  }

  private static int compare(Object one, Object other) {
    return one instanceof String text && other instanceof String otherText
        ? text.compareTo(otherText)
        : ValueComparator.ascWithoutListHandling().compare(one, other);
  }

  /** Whether the server itself has no doubt about what the value equals and what it precedes. */
  static boolean isPlain(@Nullable Object value) {
    return switch (value) {
      case String _, Integer _, Boolean _, Instant _, ObjectId _ -> true;
      case Long number -> Math.abs(number) < INEXACT;
      case Double number -> number == Math.rint(number) && Math.abs(number) < INEXACT;
      case null, default -> false;
    };
  }

  /**
   * From now on changes are entered; until then they are of no interest.
   *
   * @return whether what is stored has to be added
   */
  boolean startFilling() {
    boolean first = !filled;
    filled = true;
    return first;
  }

  /** Not known to be empty, or the server would fill it at once, one more reading for each. */
  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public void add(Document document, Object id, MongoCollection<Object> collection) {
    change(entriesOf(document), id, 1);
  }

  @Override
  public @Nullable Object remove(Document document) {
    change(entriesOf(document), document.getOrMissing("_id"), -1);
    return null;
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Object id, MongoCollection<Object> collection) {
    List<Object[]> old = entriesOf(before);
    List<Object[]> now = entriesOf(after);
    if (!Arrays.deepEquals(old.toArray(), now.toArray())) {
      change(old, id, -1);
      change(now, id, 1);
    }
  }

  private void change(List<Object[]> changed, Object id, int by) {
    if (!filled) {
      return;
    }
    if (!changed.stream().allMatch(this::isPlain)) {
      var _ = by > 0 ? apart.add(id) : apart.remove(id);
    } else if (changed.isEmpty()) {
      absent += by;
    } else {
      withSeveral += changed.size() > 1 ? by : 0;
      for (Object[] entry : changed) {
        var _ = by > 0 ? entries.add(sparing(entry)) : entries.remove(entry);
      }
    }
  }

  private boolean isPlain(Object[] entry) {
    return entry[size()] instanceof String
        && Arrays.stream(entry).allMatch(value -> value instanceof Missing || isPlain(value));
  }

  /** Takes over the neighbour's values where they are the same. */
  private Object[] sparing(Object[] entry) {
    Object[] neighbour = entries.floor(entry);
    for (int i = 0; neighbour != null && i < size() && entry[i].equals(neighbour[i]); i++) {
      entry[i] = neighbour[i];
    }
    return entry;
  }

  private List<Object[]> entriesOf(Document document) {
    var entry = new Object[size() + 1];
    entry[size()] = document.getOrMissing("_id");
    List<Object[]> found = List.<Object[]>of(entry);
    for (int i = 0; filled && i < size(); i++) {
      var values = new ArrayList<>();
      collect(document, paths.get(i), values);
      if (i == size() - 1 && values.stream().allMatch(Missing.class::isInstance)) {
        return List.of();
      }
      found = product(found, i, values);
    }
    return found;
  }

  private static List<Object[]> product(List<Object[]> found, int field, List<Object> values) {
    var product = new ArrayList<Object[]>(found.size() * values.size());
    for (Object[] one : found) {
      for (Object value : values) {
        Object[] entry = values.size() == 1 ? one : one.clone();
        entry[field] = value;
        product.add(entry);
      }
    }
    return product;
  }

  private static void collect(@Nullable Object value, List<String> path, List<Object> found) {
    if (value instanceof Collection<?> elements) {
      for (Object element : elements) {
        if (element instanceof Collection) {
          found.add(element);
        } else {
          collect(element, path, found);
        }
      }
    } else if (path.isEmpty()) {
      found.add(Missing.ofNullable(value));
    } else {
      Object next = value instanceof Document inner ? inner.getOrMissing(path.getFirst()) : null;
      collect(next, path.subList(1, path.size()), found);
    }
  }

  @Override
  public long getCount() {
    return entries.size();
  }

  @Override
  public void drop() {
    entries.clear();
  }
}
