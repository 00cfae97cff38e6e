package org.prasan.launcher;

import java.util.Map;

/**
 * Time limits for a trial, in which nobody waits for days: what is urgent comes back within seconds
 * when no agency looks at it.
 */
final class ShortClocks {

  private static final Map<String, String> CASE_REFERRAL =
      Map.of(
          "PRASAN_CASEREFERRAL_CLOCKS_POLICY", "trial-1",
          "PRASAN_CASEREFERRAL_CLOCKS_ACKNOWLEDGE_MOSTURGENT", "8s",
          "PRASAN_CASEREFERRAL_CLOCKS_ACKNOWLEDGE_URGENT", "15s",
          "PRASAN_CASEREFERRAL_CLOCKS_ACKNOWLEDGE_NORMAL", "1h",
          "PRASAN_CASEREFERRAL_CLOCKS_ANSWER_MOSTURGENT", "10s",
          "PRASAN_CASEREFERRAL_CLOCKS_ANSWER_URGENT", "20s",
          "PRASAN_CASEREFERRAL_CLOCKS_ANSWER_NORMAL", "1h",
          "PRASAN_CASEREFERRAL_CLOCKS_CONFIRMATION", "15s",
          "PRASAN_CASEREFERRAL_CLOCKS_GRACE", "2s",
          "PRASAN_CASEREFERRAL_CLOCKS_SWEEPEVERY", "1s");

  private static final Map<String, String> NOTIFICATION =
      Map.of("PRASAN_MAIL_LEASE", "20s", "PRASAN_MAIL_SENDWITHIN", "10s");

  private ShortClocks() {}

  static Map<String, String> of(String service) {
    return switch (service) {
      case "case-referral-service" -> CASE_REFERRAL;
      case "notification-service" -> NOTIFICATION;
      default -> Map.of();
    };
  }
}
