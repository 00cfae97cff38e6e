package org.prasan.benchmarks.engines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often and how long a JVM stood still to collect garbage, as its log says. */
public record Pauses(int count, double millis, double longest) {

  static final Pauses NONE = new Pauses(0, 0, 0);

  private static final Pattern PAUSE = Pattern.compile("Pause .* ([0-9.]+)ms$");

  Pauses and(String logLine) {
    Matcher pause = PAUSE.matcher(logLine);
    if (!pause.find()) {
      return this;
    }
    double took = Double.parseDouble(pause.group(1));
    return new Pauses(count + 1, millis + took, Math.max(longest, took));
  }

  /** The longest is that of all time. */
  public Pauses since(Pauses before) {
    return new Pauses(count - before.count, millis - before.millis, longest);
  }

  public String text() {
    return "%,d times, %.0f ms in all, at most %.0f ms".formatted(count, millis, longest);
  }
}
