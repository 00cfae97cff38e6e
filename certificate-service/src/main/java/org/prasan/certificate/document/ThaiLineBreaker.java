package org.prasan.certificate.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Breaks Thai text, which has no spaces between words, into lines. The dictionary splits some
 * compounds and names that readers take as one word; those are listed and kept whole.
 */
final class ThaiLineBreaker {

  private static final ULocale THAI = new ULocale("th");

  private final Pattern unbreakable;

  ThaiLineBreaker(Pattern unbreakable) {
    this.unbreakable = unbreakable;
  }

  /**
   * @param width of a piece of text, in the unit of {@code available}
   * @param indent taken from the first line
   */
  List<String> lines(String text, ToDoubleFunction<String> width, double available, double indent) {
    var lines = new ArrayList<String>();
    String line = "";
    for (String piece : pieces(text)) {
      double room = lines.isEmpty() ? available - indent : available;
      if (!line.isEmpty() && width.applyAsDouble((line + piece).stripTrailing()) > room) {
        lines.add(line.stripTrailing());
        line = "";
      }
      line += piece;
    }
    if (!line.isBlank()) {
      lines.add(line.stripTrailing());
    }
    return lines;
  }

  private List<String> pieces(String text) {
    BreakIterator opportunities = BreakIterator.getLineInstance(THAI);
    opportunities.setText(text);
    List<MatchResult> whole = unbreakable.matcher(text).results().toList();
    var pieces = new ArrayList<String>();
    int from = opportunities.first();
    for (int to = opportunities.next(); to != BreakIterator.DONE; to = opportunities.next()) {
      int end = to;
      if (whole.stream().noneMatch(word -> word.start() < end && end < word.end())) {
        pieces.add(text.substring(from, end));
        from = end;
      }
    }
    return pieces;
  }
}
