package org.prasan.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Draws frames, axes and texts as SVG that is legible on light and dark pages. */
final class Canvas {

  static final int WIDTH = 760;
  static final int HEIGHT = 390;
  static final int LEFT = 80;
  static final int RIGHT = 710;
  static final int TOP = 48;
  static final int BOTTOM = 300;

  private static final List<String> COLOURS =
      List.of("#0b5fa5", "#c8501e", "#2c7a2c", "#7a3fa0", "#8a6d00", "#444444");

  private final StringBuilder svg = new StringBuilder();

  Canvas(String title) {
    draw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
            + " font-family=\"sans-serif\" font-size=\"13\" role=\"img\">",
        WIDTH, HEIGHT, WIDTH, HEIGHT);
    draw("<title>%s</title>", escaped(title));
    draw("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
    draw(
        "<text x=\"%d\" y=\"24\" font-size=\"16\" font-weight=\"bold\">%s</text>",
        LEFT, escaped(title));
  }

  static String colour(int index) {
    return COLOURS.get(index % COLOURS.size());
  }

  void draw(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  void text(double x, double y, String anchor, String text) {
    draw("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escaped(text));
  }

  void vertical(Axis axis, String label) {
    for (double tick : axis.ticks()) {
      double y = axis.at(tick);
      draw(
          "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#dddddd\"/>",
          LEFT, y, RIGHT, y);
      text(LEFT - 8, y + 4, "end", tickText(tick));
    }
    draw(
        "<text transform=\"translate(18 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>",
        (TOP + BOTTOM) / 2, escaped(label));
  }

  void horizontal(Axis axis, String label) {
    for (double tick : axis.ticks()) {
      double x = axis.at(tick);
      draw(
          "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#888888\"/>",
          x, BOTTOM, x, BOTTOM + 5);
      text(x, BOTTOM + 19, "middle", tickText(tick));
    }
    horizontal(label);
  }

  void horizontal(String label) {
    draw(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#888888\"/>",
        LEFT, BOTTOM, RIGHT, BOTTOM);
    text((LEFT + RIGHT) / 2.0, BOTTOM + 38, "middle", label);
  }

  void legend(List<String> names) {
    double x = LEFT;
    int y = HEIGHT - 36;
    for (int i = 0; i < names.size(); i++) {
      double width = 34 + 6.8 * names.get(i).length();
      if (x + width > WIDTH) {
        x = LEFT;
        y += 20;
      }
      draw("<rect x=\"%.1f\" y=\"%d\" width=\"12\" height=\"12\" fill=\"%s\"/>", x, y, colour(i));
      text(x + 17, y + 11, "start", names.get(i));
      x += width;
    }
  }

  String svg() {
    return svg + "</svg>\n";
  }

  private static String tickText(double tick) {
    return tick >= 1_000_000
        ? "%,.0f M".formatted(tick / 1e6)
        : tick >= 1 || tick == 0 ? "%,.0f".formatted(tick) : "%.3g".formatted(tick);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
