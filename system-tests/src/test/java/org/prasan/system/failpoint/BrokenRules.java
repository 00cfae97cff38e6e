package org.prasan.system.failpoint;

import com.mongodb.client.result.UpdateResult;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.prasan.messaging.outbox.EventBroker;
import org.prasan.messaging.outbox.PendingEvent;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;

/**
 * Breaks one rule of the backbone on purpose, so that it can be seen that the suite notices: a
 * relay that believes each event acknowledged when it has merely handed it over, or a consumer that
 * keeps no marks.
 */
record BrokenRules(String broken) implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (broken.equals("relay") && bean instanceof EventBroker broker) {
      return new Hasty(broker);
    }
    if (broken.equals("consumer") && bean instanceof MongoTemplate mongo) {
      return new Forgetful(mongo);
    }
    return bean;
  }

  private record Hasty(EventBroker real) implements EventBroker {
    @Override
    public CompletionStage<?> send(String topic, String key, PendingEvent event) {
      real.send(topic, key, event);
      return CompletableFuture.completedStage(null);
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
