package org.prasan.messaging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Keeps one kind of aggregate. Each change is one write of a single document: state, version,
 * pending events and the intent's key together, so there is no moment at which one exists without
 * the other.
 *
 * @param <S> the aggregate's state, a record
 * @param <E> the sealed interface of its events
 */
public interface AggregateStore<S, E> {

  /** Field of each document that holds when the aggregate last changed, for filters of lists. */
  String CHANGED = "changedAt";

  /**
   * Stores a new aggregate.
   *
   * @return the same receipt however often the same intent comes
   * @throws AlreadyExists when another intent made an aggregate with this id
   * @throws IntentReused when the intent's key came with another fingerprint
   */
  Receipt create(String id, Intent intent, Change<S, E> change);

  /**
   * Loads the aggregate within {@code scope}, lets {@code decide} judge, and saves its change.
   *
   * @param scope what the caller may reach; an empty one holds everything
   * @param decide returns the change, or throws the rule that forbids it
   * @return empty when the scope holds no such aggregate
   * @throws StaleVersion when the intent expects another version
   * @throws ConcurrentChange when another command won the race
   * @throws IntentReused when the intent's key came with another fingerprint
   * @throws OutboxFull when the broker has not taken 200 earlier events yet
   */
  Optional<Receipt> change(
      Criteria scope, String id, Intent intent, Function<S, Change<S, E>> decide);

  /** The same for what no caller asks for: reactions and clocks. */
  default Optional<Receipt> change(String id, Intent intent, Function<S, Change<S, E>> decide) {
    return change(new Criteria(), id, intent, decide);
  }

  /**
   * What this very intent got when it came before.
   *
   * @return empty when there is no such aggregate, or the intent never changed it
   * @throws IntentReused when the intent's key came with another fingerprint
   */
  Optional<Receipt> receipt(String id, Intent intent);

  /** Empty when the scope holds no such aggregate. */
  Optional<Stored<S>> find(Criteria scope, String id);

  default Optional<Stored<S>> find(String id) {
    return find(new Criteria(), id);
  }

  /**
   * Newest first.
   *
   * @param filters all of them must hold; an empty one holds for everything
   * @param cursor {@code listKey} of the last row of the page before, or null
   */
  List<Stored<S>> list(List<Criteria> filters, @Nullable String cursor, int limit);
}
