package org.prasan.messaging;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonTimestamp;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** When, in the replica set's own time, the store says a write took place. */
final class WriteTimes implements CommandListener, MongoClientSettingsBuilderCustomizer {
  private static final Set<String> WRITES = Set.of("insert", "findAndModify");

  private final AtomicInteger count = new AtomicInteger();
  private volatile BsonTimestamp lastInsert = new BsonTimestamp();

  @Override
  public void customize(MongoClientSettings.Builder settings) {
    settings.addCommandListener(this);
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    if (!WRITES.contains(event.getCommandName())) {
      return;
    }
    count.incrementAndGet();
    if (event.getCommandName().equals("insert")) {
      lastInsert = event.getResponse().getTimestamp("operationTime");
    }
  }

  int count() {
    return count.get();
  }

  BsonTimestamp lastInsert() {
    return lastInsert;
  }
}
