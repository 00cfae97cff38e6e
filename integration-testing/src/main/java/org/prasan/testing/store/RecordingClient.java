package org.prasan.testing.store;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets the service's own client tell what it asks. */
@TestConfiguration(proxyBeanMethods = false)
public class RecordingClient {

  @Bean
  MongoClientSettingsBuilderCustomizer recordCommands() {
    return settings ->
        settings
            .addCommandListener(new CommandRecorder(StoreContract.OF_THIS_RUN))
            .addCommandListener(ConcernListener.OF_THIS_RUN);
  }
}
