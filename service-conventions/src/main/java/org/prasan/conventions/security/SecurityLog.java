package org.prasan.conventions.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who did what that somebody may have to answer for, apart from the application's log. It holds ids
 * and code words, never what was read or entered, so that it can be kept and sent elsewhere.
 */
public final class SecurityLog {

  public static final String LOGGER = "org.prasan.security";
  private static final Logger log = LoggerFactory.getLogger(LOGGER);
  private static final Pattern CODE_WORDS = Pattern.compile("[A-Za-z0-9 ._/{}*:=-]{1,200}");

  private final Map<SecurityEvent, Counter> counters = new EnumMap<>(SecurityEvent.class);

  public SecurityLog(MeterRegistry meters) {
    for (SecurityEvent kind : SecurityEvent.values()) {
      counters.put(
          kind,
          Counter.builder("security.events")
              .description("Entries of the security log")
              .tag("kind", kind.name())
              .register(meters));
    }
  }

  /**
   * @param what an operation's pattern, a code or an id; anything else is written as {@code ?}
   */
  public void record(SecurityEvent kind, Caller caller, String what) {
    String roles =
        caller.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    write(kind, caller.subject(), roles, what);
  }

  /** For what has no caller: a stranger, or the service itself. */
  public void record(SecurityEvent kind, String what) {
    write(kind, "-", "-", what);
  }

  private void write(SecurityEvent kind, String subject, String roles, String what) {
    Objects.requireNonNull(counters.get(kind)).increment();
    log.atInfo()
        .addKeyValue("kind", kind)
        .addKeyValue("subject", codeWords(subject))
        .addKeyValue("roles", roles)
        .addKeyValue("what", codeWords(what))
        .log("{} subject={} roles={} what={}", kind, codeWords(subject), roles, codeWords(what));
  }

  private static String codeWords(String text) {
    return CODE_WORDS.matcher(text).matches() ? text : "?";
  }
}
