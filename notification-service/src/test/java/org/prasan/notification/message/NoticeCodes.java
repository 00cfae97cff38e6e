package org.prasan.notification.message;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.contracttesting.EventContracts;

/** The closed lists that an event's properties are taken from. */
public final class NoticeCodes {

  /** A certificate passes on why its centre was suspended or dissolved. */
  private static final Map<String, String> PASSED_ON =
      Map.of(
          "certificate.certificate-suspended.v1", "registry.centre-suspended.v1",
          "certificate.certificate-revoked.v1", "registry.centre-dissolved.v1");

  private NoticeCodes() {}

  public static Map<String, List<String>> of(String eventType) {
    var codes = new HashMap<String, List<String>>();
    codes.put("claimed", List.of("true", "false"));
    codes.put("confirmed", List.of("true", "false"));
    codes.put("restricted", List.of("true", "false"));
    codes.put("percent", List.of("50", "80"));
    codes.put("result", List.of("HELPED_FULL", "HELPED_PART", "PARTLY_UNMET"));
    codes.putAll(EventContracts.codes(PASSED_ON.getOrDefault(eventType, eventType)));
    return codes;
  }
}
