package org.prasan.messaging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Knows the indexes of a service's collections, so that the start and a rebuild can make them. */
public final class CollectionIndexes {

  private final Map<String, List<CollectionIndex>> declared = new ConcurrentHashMap<>();

  /** Called by each store where it is made, before anything is served. */
  public void declare(String collection, CollectionIndex... indexes) {
    declared
        .computeIfAbsent(collection, _ -> new CopyOnWriteArrayList<>())
        .addAll(List.of(indexes));
  }

  public List<CollectionIndex> of(String collection) {
    return declared.getOrDefault(collection, List.of());
  }

  public void forEach(BiConsumer<String, CollectionIndex> action) {
    declared.forEach(
        (collection, indexes) -> indexes.forEach(index -> action.accept(collection, index)));
  }
}
