package org.prasan.personal.access;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.KafkaClients;
import org.prasan.messaging.ServiceTopic;
import org.prasan.personal.KeyedDigest;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.TaskScheduler;

/** Gives a service its {@link AccessLog}. */
@AutoConfiguration(
    after = DataMongoAutoConfiguration.class,
    afterName = "org.prasan.messaging.boot.MessagingAutoConfiguration")
@EnableConfigurationProperties(AccessLogProperties.class)
class AccessLogAutoConfiguration {

  /**
   * The newest anchor of a chain stays for ever, and older ones long enough for an auditor to find
   * that the chain was begun anew.
   */
  @Bean
  ServiceTopic accessAnchorsTopic(Environment environment) {
    String service = environment.getRequiredProperty("prasan.messaging.service");
    return new ServiceTopic(
        service.replaceFirst("-service$", "") + ".access-anchors",
        Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
            Long.toString(Duration.ofDays(90).toMillis())));
  }

  @Bean
  AccessHeads accessHeads(MongoTemplate mongo, CollectionIndexes indexes) {
    return new AccessHeads(mongo, indexes);
  }

  @Bean
  AccessAnchors accessAnchors(KafkaClients kafka, ServiceTopic accessAnchorsTopic) {
    return new AccessAnchors(kafka, accessAnchorsTopic.name());
  }

  @Bean
  AnchorSweep anchorSweep(
      AccessHeads heads,
      AccessAnchors anchors,
      TaskScheduler taskScheduler,
      AccessLogProperties settings) {
    return new AnchorSweep(heads, anchors, taskScheduler, settings.anchorEvery());
  }

  @Bean
  AccessLog accessLog(
      MongoTemplate mongo,
      CollectionIndexes indexes,
      KeyedDigest digest,
      AccessHeads heads,
      AccessAnchors anchors) {
    return new AccessLog(mongo, indexes, digest, heads, anchors);
  }
}
