package org.prasan.personal;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Gives a service its {@link PersonalDataVault} and {@link BlindIndex}; contacts no database. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(PersonalDataProperties.class)
class PersonalDataAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  MasterKeys masterKeys(PersonalDataProperties settings) {
    return KeyFile.load(settings.keyFile(), settings.createKeyFile());
  }

  @Bean
  @ConditionalOnMissingBean
  SubjectKeyStore subjectKeyStore(MongoDatabaseFactory databases, ObjectProvider<Clock> clock) {
    return new MongoSubjectKeyStore(databases, clock.getIfAvailable(Clock::systemUTC));
  }

  @Bean
  @ConditionalOnMissingBean
  PersonalDataVault personalDataVault(
      SubjectKeyStore store,
      MasterKeys masterKeys,
      PersonalDataProperties settings,
      ObjectProvider<Clock> clock) {
    Clock time = clock.getIfAvailable(Clock::systemUTC);
    return new PersonalDataVault(new SubjectKeys(store, masterKeys, settings, time));
  }

  @Bean
  @ConditionalOnMissingBean
  BlindIndex blindIndex(MasterKeys masterKeys) {
    return new BlindIndex(masterKeys);
  }
}
