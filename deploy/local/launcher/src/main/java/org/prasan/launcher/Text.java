package org.prasan.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said at the terminal: the same digits and letters whatever the machine's language. */
public final class Text {
  private static final PrintStream TERMINAL =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private Text() {}

  public static String of(String format, @Nullable Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }

  /** Ends the line only where the format does. */
  public static void print(String format, @Nullable Object... arguments) {
    TERMINAL.print(of(format, arguments));
    TERMINAL.flush();
  }
}
