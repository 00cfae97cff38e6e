package org.prasan.casereferral.answering;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.prasan.conventions.security.RateLimit;
import org.springframework.stereotype.Component;

/** How many wrong codes one address may try. */
@Component
class AnswerTries {

  private static final int NETWORK = 8; // of sixteen bytes: a household has many such addresses

  private final RateLimit wrong;

  AnswerTries(AnsweringProperties settings, Clock clock) {
    this.wrong = RateLimit.of(settings.wrongPerHour(), Duration.ofHours(1), clock);
  }

  /** Before a code is looked up, so that whoever has guessed enough learns nothing more. */
  void begin(String address) {
    wrong.acquire(network(address));
  }

  void wasRight(String address) {
    wrong.giveBack(network(address));
  }

  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK));
    } catch (IllegalArgumentException noAddress) {
      return address;
    }
  }
}
