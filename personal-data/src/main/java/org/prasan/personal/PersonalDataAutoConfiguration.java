package org.prasan.personal;

import java.time.Clock;
import org.prasan.conventions.boot.StartCheck;
import org.prasan.conventions.security.SecurityEvent;
import org.prasan.conventions.security.SecurityLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Gives a service its {@link PersonalDataVault} and {@link BlindIndex}; no store is needed for
 * that.
 */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(PersonalDataProperties.class)
class PersonalDataAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  CheckedKeys checkedKeys(PersonalDataProperties settings, MongoDatabaseFactory databases) {
    return new CheckedKeys(
        new KeyFile(settings.keyFile()), new KeyCheck(databases), settings.createKeyFile());
  }

  @Bean
  StartCheck personalDataKeys(
      CheckedKeys keys, PersonalDataProperties settings, ObjectProvider<SecurityLog> security) {
    Runnable check =
        () -> {
          keys.get();
          security.ifAvailable(log -> log.record(SecurityEvent.KEY_USED, "personal-data"));
        };
    return new StartCheck(check, settings.checkWithin());
  }

  @Bean
  KeyedDigest keyedDigest(CheckedKeys keys) {
    return new KeyedDigest(keys::get);
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
      CheckedKeys masterKeys,
      PersonalDataProperties settings,
      ObjectProvider<Clock> clock) {
    Clock time = clock.getIfAvailable(Clock::systemUTC);
    return new PersonalDataVault(new SubjectKeys(store, masterKeys::get, settings, time));
  }

  @Bean
  @ConditionalOnMissingBean
  BlindIndex blindIndex(CheckedKeys masterKeys) {
    return new BlindIndex(masterKeys::get);
  }
}
