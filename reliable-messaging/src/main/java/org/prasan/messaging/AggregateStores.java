package org.prasan.messaging;

/** Makes the stores of a service's aggregates. */
public interface AggregateStores {

  /**
   * One kind of aggregate, whose events are published as they are.
   *
   * @param events the sealed interface of its events, which names their topic
   * @param indexes what its queries rely on; lists of all, newest first, have theirs already
   */
  default <S, E> AggregateStore<S, E> of(
      String collection, Class<S> state, Class<E> events, CollectionIndex... indexes) {
    return of(collection, state, events, EventTranslator.asItIs(), indexes);
  }

  /** One kind of aggregate with a translator, for the time in which two versions are published. */
  <S, E> AggregateStore<S, E> of(
      String collection,
      Class<S> state,
      Class<E> events,
      EventTranslator<E> translator,
      CollectionIndex... indexes);
}
