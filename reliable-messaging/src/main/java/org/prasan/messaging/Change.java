package org.prasan.messaging;

import java.util.List;

/**
 * What a command decided: the aggregate's next state and the facts it raised, in order. A command
 * that changes nothing raises nothing.
 */
public record Change<S, E>(S state, List<E> events) {

  public Change {
    events = List.copyOf(events);
  }

  @SafeVarargs
  public static <S, E> Change<S, E> of(S state, E... events) {
    return new Change<>(state, List.of(events));
  }
}
