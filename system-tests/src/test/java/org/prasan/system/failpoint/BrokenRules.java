package org.prasan.system.failpoint;

import com.mongodb.client.result.UpdateResult;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.prasan.messaging.outbox.EventBroker;
import org.prasan.messaging.outbox.PendingEvent;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;

/**
 * Breaks one rule of the backbone on purpose, so that it can be seen that the suite notices.
 *
 * @param broken {@code acknowledgement}: an event counts as acknowledged once handed over; {@code
 *     order}: a centre's second event is sent before its first; {@code marks}: a consumer keeps
 *     none; or empty
 */
record BrokenRules(String broken) implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return switch (bean) {
      case EventBroker broker when broken.equals("acknowledgement") -> new Hasty(broker);
      case EventBroker broker when broken.equals("order") -> new Overtaken(broker);
      case MongoTemplate mongo when broken.equals("marks") -> new Forgetful(mongo);
      default -> bean;
    };
  }

  private abstract static class Broken implements EventBroker {
    final EventBroker real;

    Broken(EventBroker real) {
      this.real = real;
    }

    @Override
    public boolean isReachable(String topic) {
      return real.isReachable(topic);
    }

    @Override
    public void close() {
      real.close();
    }
  }

  private static final class Hasty extends Broken {
    Hasty(EventBroker real) {
      super(real);
    }

    @Override
    public CompletionStage<?> send(String topic, String key, PendingEvent event) {
      real.send(topic, key, event);
      return CompletableFuture.completedStage(null);
    }
  }

  private static final class Overtaken extends Broken {
    private final Map<String, PendingEvent> first = new ConcurrentHashMap<>();

    Overtaken(EventBroker real) {
      super(real);
    }

    @Override
    public CompletionStage<?> send(String topic, String key, PendingEvent event) {
      if (topic.equals("registry.centre-events") && event.sequence() == 1) {
        first.put(key, event);
        return CompletableFuture.completedStage(null);
      }
      CompletionStage<?> sent = real.send(topic, key, event);
      PendingEvent late = first.remove(key);
      return late == null ? sent : real.send(topic, key, late);
    }
  }

  private static final class Forgetful extends MongoTemplate {
    Forgetful(MongoTemplate like) {
      super(like.getMongoDatabaseFactory(), like.getConverter());
    }

    @Override
    public UpdateResult upsert(Query query, UpdateDefinition update, String collection) {
      return collection.equals("handled_events")
          ? UpdateResult.unacknowledged()
          : super.upsert(query, update, collection);
    }
  }
}
