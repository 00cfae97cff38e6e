package org.prasan.system.chaos;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings under which a day's waiting passes in seconds, and a death is noticed soon. */
final class ShortTimes {

  /** A member that is silent for this long has left its group. */
  static final List<String> PROPERTIES =
      List.of(
          "--spring.cloud.stream.kafka.binder.consumer-properties.session.timeout.ms=6000",
          "--spring.cloud.stream.kafka.binder.consumer-properties.heartbeat.interval.ms=1500");

  static final Map<String, String> ENVIRONMENT =
      """
      PRASAN_CASEREFERRAL_CLOCKS_POLICY=chaos-1
      PRASAN_CASEREFERRAL_CLOCKS_ACKNOWLEDGE_MOSTURGENT=10s
      PRASAN_CASEREFERRAL_CLOCKS_ACKNOWLEDGE_URGENT=20s
      PRASAN_CASEREFERRAL_CLOCKS_ACKNOWLEDGE_NORMAL=30s
      PRASAN_CASEREFERRAL_CLOCKS_ANSWER_MOSTURGENT=10s
      PRASAN_CASEREFERRAL_CLOCKS_ANSWER_URGENT=20s
      PRASAN_CASEREFERRAL_CLOCKS_ANSWER_NORMAL=30s
      PRASAN_CASEREFERRAL_CLOCKS_CONFIRMATION=15s
      PRASAN_CASEREFERRAL_CLOCKS_GRACE=2s
      PRASAN_CASEREFERRAL_CLOCKS_SWEEPEVERY=1s
      PRASAN_MAIL_LEASE=20s
      PRASAN_MAIL_SENDWITHIN=10s
      PRASAN_MAIL_LONGESTPAUSE=5s
      SPRING_MAIL_PROPERTIES_MAIL_SMTP_TIMEOUT=5000
      SPRING_MAIL_PROPERTIES_MAIL_SMTP_CONNECTIONTIMEOUT=2000
      MALLOC_ARENA_MAX=2
      """
          .lines()
          .map(line -> line.split("="))
          .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));

  private ShortTimes() {}
}
