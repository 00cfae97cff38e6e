package org.prasan.system.failpoint;

import com.mongodb.client.result.UpdateResult;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
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
    if (broken.equals("relay")
        && name.equals("relayProducer")
        && bean instanceof Producer<?, ?> p) {
      return hasty(p);
    }
    if (broken.equals("consumer") && bean instanceof MongoTemplate mongo) {
      return new Forgetful(mongo);
    }
    return bean;
  }

  private static Object hasty(Producer<?, ?> real) {
    return Proxy.newProxyInstance(
        BrokenRules.class.getClassLoader(),
        new Class<?>[] {Producer.class},
        (_, method, arguments) -> {
          try {
            if (method.getName().equals("send") && arguments.length == 2) {
              Callback acknowledged = (Callback) arguments[1];
              arguments[1] = (Callback) (_, _) -> {};
              Object sending = method.invoke(real, arguments);
              acknowledged.onCompletion(null, null);
              return sending;
            }
            return method.invoke(real, arguments);
          } catch (InvocationTargetException failed) {
            throw failed.getCause();
          }
        });
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
