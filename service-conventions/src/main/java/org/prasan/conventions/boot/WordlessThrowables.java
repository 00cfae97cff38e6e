package org.prasan.conventions.boot;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.Wordless;

/**
 * Prints classes and places of a throwable and never its message: it may quote what a person
 * entered, whoever threw and whoever logs it.
 */
public final class WordlessThrowables extends ThrowableProxyConverter {

  private static final int FRAMES = 60;

  @Override
  protected String throwableProxyToString(IThrowableProxy thrown) {
    var text = new StringBuilder(System.lineSeparator());
    append(text, "", thrown);
    return text.toString();
  }

  private static void append(StringBuilder text, String prefix, @Nullable IThrowableProxy thrown) {
    if (thrown == null) {
      return;
    }
    text.append(prefix).append(nameOf(thrown)).append(System.lineSeparator());
    StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
    int own = Math.min(frames.length - thrown.getCommonFrames(), FRAMES);
    for (int i = 0; i < own; i++) {
      text.append('\t').append(frames[i]).append(System.lineSeparator());
    }
    if (own < frames.length) {
      text.append(String.format(Locale.ROOT, "\t... %d more%n", frames.length - own));
    }
    for (IThrowableProxy suppressed : thrown.getSuppressed()) {
      append(text, "Suppressed: ", suppressed);
    }
    append(text, "Caused by: ", thrown.getCause());
  }

  /** A copy without words says in place of a message what it is the copy of. */
  private static String nameOf(IThrowableProxy thrown) {
    String name = thrown.getClassName();
    return name.equals(Wordless.class.getName()) ? String.valueOf(thrown.getMessage()) : name;
  }
}
