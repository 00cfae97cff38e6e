package org.prasan.personal.rights;

import java.time.Clock;
import org.prasan.conventions.security.SecurityLog;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.personal.BlindIndex;
import org.prasan.personal.access.AccessLog;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Gives a service its {@link RightsDesk} over the {@link HeldPeople} that it implements. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(RightsProperties.class)
class RightsAutoConfiguration {

  @Bean
  Erasures erasures(MongoTemplate mongo) {
    return new Erasures(mongo);
  }

  /** Made where a service uses it, so that no other has its indexes. */
  @Bean
  @Lazy
  PersonIndex personIndex(MongoTemplate mongo, CollectionIndexes indexes, BlindIndex blindIndex) {
    return new PersonIndex(mongo, indexes, blindIndex);
  }

  @Bean
  RightsDesk rightsDesk(
      HeldPeople people,
      Erasures erasures,
      AccessLog accesses,
      SecurityLog security,
      RightsProperties settings,
      Clock clock) {
    return new RightsDesk(people, erasures, accesses, security, settings, clock);
  }
}
