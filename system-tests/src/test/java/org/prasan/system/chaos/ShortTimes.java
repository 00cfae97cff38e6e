package org.prasan.system.chaos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settings under which a day's waiting passes in seconds, and a death is noticed soon. */
final class ShortTimes {

  /** A member that is silent for this long has left its group. */
  static final List<String> PROPERTIES =
      List.of(
          "--spring.cloud.stream.kafka.binder.consumer-properties.session.timeout.ms=6000",
          "--spring.cloud.stream.kafka.binder.consumer-properties.heartbeat.interval.ms=1500");

  static final Map<String, String> ENVIRONMENT = new HashMap<>();

  static {
    String clocks = "PRASAN_CASEREFERRAL_CLOCKS_";
    ENVIRONMENT.put(clocks + "POLICY", "chaos-1");
    ENVIRONMENT.put(clocks + "ACKNOWLEDGE_MOSTURGENT", "10s");
    ENVIRONMENT.put(clocks + "ACKNOWLEDGE_URGENT", "20s");
    ENVIRONMENT.put(clocks + "ACKNOWLEDGE_NORMAL", "30s");
    ENVIRONMENT.put(clocks + "ANSWER_MOSTURGENT", "10s");
    ENVIRONMENT.put(clocks + "ANSWER_URGENT", "20s");
    ENVIRONMENT.put(clocks + "ANSWER_NORMAL", "30s");
    ENVIRONMENT.put(clocks + "CONFIRMATION", "15s");
    ENVIRONMENT.put(clocks + "GRACE", "2s");
    ENVIRONMENT.put(clocks + "SWEEPEVERY", "1s");
    ENVIRONMENT.put("PRASAN_MAIL_LEASE", "20s");
    ENVIRONMENT.put("PRASAN_MAIL_SENDWITHIN", "10s");
    ENVIRONMENT.put("PRASAN_MAIL_LONGESTPAUSE", "5s");
    ENVIRONMENT.put("SPRING_MAIL_PROPERTIES_MAIL_SMTP_TIMEOUT", "5000");
    ENVIRONMENT.put("SPRING_MAIL_PROPERTIES_MAIL_SMTP_CONNECTIONTIMEOUT", "2000");
    ENVIRONMENT.put("MALLOC_ARENA_MAX", "2");
  }

  private ShortTimes() {}
}
