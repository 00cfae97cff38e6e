package org.prasan.testing.store;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;

/** Hands every command to the contract; the driver reuses the buffer, so it is copied first. */
final class CommandRecorder implements CommandListener {

  private final StoreContract contract;

  CommandRecorder(StoreContract contract) {
    this.contract = contract;
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    BsonDocument copy = BsonDocument.parse(event.getCommand().toJson());
    contract.record(event.getDatabaseName(), event.getCommandName(), copy);
  }
}
