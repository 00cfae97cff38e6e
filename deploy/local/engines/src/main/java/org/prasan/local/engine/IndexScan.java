package org.prasan.local.engine;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How an index finds all that a query can match, and perhaps more: by equality on its first fields,
 * then in the order asked for or within a range.
 *
 * @param bounds what of the query restricts the index
 * @param parts of the index, one for each combination of equal values
 * @param few how many entries these have, as far as it matters
 * @param sorted whether they come in the order asked for
 * @param turned whether that is the order of the index the other way round
 */
record IndexScan(
    OrderedIndex index,
    IndexBounds bounds,
    List<NavigableSet<Object[]>> parts,
    long few,
    boolean sorted,
    boolean turned) {

  private static final int MANY = 64;

  private static final Comparator<IndexScan> BEST_LAST =
      comparingLong(IndexScan::few)
          .reversed()
          .thenComparing(scan -> scan.bounds.restricted() > 0)
          .thenComparing(IndexScan::sorted)
          .thenComparing(scan -> scan.bounds.restricted());

  private record Head(Object[] entry, Iterator<Object[]> rest) {}

  /** The one that reads least; empty when no index serves. */
  static Optional<IndexScan> best(List<OrderedIndex> indexes, Document query, Document sort) {
    return indexes.stream()
        .map(index -> of(index, IndexBounds.of(index.fields(), query), sort))
        .filter(scan -> scan.bounds.restricted() > 0 || scan.sorted)
        .filter(scan -> scan.index.hasAll() || scan.bounds.restricted() == scan.index.size())
        .max(BEST_LAST);
  }

  private static IndexScan of(OrderedIndex index, IndexBounds bounds, Document sort) {
    List<NavigableSet<Object[]>> parts =
        bounds.starts().stream()
            .map(start -> index.part(start, bounds.least(), bounds.greatest()))
            .toList();
    boolean turned = index.order(bounds.fixed(), true).equals(sort);
    boolean sorted = turned || index.order(bounds.fixed(), false).equals(sort);
    return new IndexScan(
        index,
        bounds,
        parts,
        parts.stream().flatMap(NavigableSet::stream).limit(MANY).count(),
        sorted
            && !sort.isEmpty()
            && index.apart().isEmpty()
            && beginsInRange(index, bounds, parts, turned),
        turned);
  }

  /** An array is sorted by its first element, even by one out of range. */
  private static boolean beginsInRange(
      OrderedIndex index, IndexBounds bounds, List<NavigableSet<Object[]>> parts, boolean turned) {
    return !index.hasSeveralEntriesOfADocument()
        || IntStream.range(0, parts.size())
            .allMatch(i -> {
              var whole = index.part(bounds.starts().get(i), null, null);
              var part = parts.get(i);
              return part.isEmpty()
                  || (turned ? whole.last() == part.last() : whole.first() == part.first());
            });
  }

  /** Each once, in the order asked for or as the collection has them. */
  Stream<Object> ids(Comparator<Object> asStored) {
    return sorted
        ? inOrder().distinct()
        : Stream.concat(
                parts.stream().flatMap(NavigableSet::stream).map(this::id), index.apart().stream())
            .distinct()
            .sorted(asStored);
  }

  private Stream<Object> inOrder() {
    var heads =
        new PriorityQueue<Head>(
            comparing(
                Head::entry, (one, other) -> index.compare(one, other, bounds.fixed(), turned)));
    parts.forEach(part -> advance(heads, turned ? turned(part) : part.iterator()));
    return Stream.iterate(
            heads.poll(),
            Objects::nonNull,
            head -> {
              advance(heads, head.rest);
              return heads.poll();
            })
        .map(head -> id(head.entry));
  }

  private static void advance(PriorityQueue<Head> heads, Iterator<Object[]> walk) {
    if (walk.hasNext()) {
      heads.add(new Head(walk.next(), walk));
    }
  }

  /** From the last entry to the first, but by id among equal ones, as a sort would leave them. */
  private Iterator<Object[]> turned(NavigableSet<Object[]> part) {
    return Stream.iterate(
            part,
            rest -> !rest.isEmpty(),
            rest -> rest.headSet(index.equalTo(rest.last()).first(), false))
        .flatMap(rest -> index.equalTo(rest.last()).stream())
        .iterator();
  }

  private Object id(Object[] entry) {
    return entry[index.size()];
  }
}
