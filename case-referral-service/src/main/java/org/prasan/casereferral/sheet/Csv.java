package org.prasan.casereferral.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a spreadsheet reads them, and never as formulas: whoever typed a name that begins with
 * {@code =} must not run anything on the machine of whoever opens the file.
 */
public final class Csv {

  /** Spreadsheets read Thai as such only after it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a spreadsheet begins a formula with, also in its wide form and behind blanks. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^[\\s\\p{Z}\\p{C}]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212].*", Pattern.DOTALL);

  private Csv() {}

  public static String of(List<String> columns, List<? extends List<?>> rows) {
    return BYTE_ORDER_MARK
        + line(columns)
        + rows.stream().map(Csv::line).collect(Collectors.joining());
  }

  private static String line(List<?> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
    return "\"" + harmless.replace("\"", "\"\"") + "\"";
  }
}
