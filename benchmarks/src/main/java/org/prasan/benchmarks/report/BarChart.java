package org.prasan.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Medians side by side, each with the range of its rounds. */
public final class BarChart {

  private record Bar(String group, String name, Spread spread) {}

  private final String title;
  private final String vertical;
  private final List<Bar> bars = new ArrayList<>();

  public BarChart(String title, String vertical) {
    this.title = title;
    this.vertical = vertical;
  }

  /** Bars of one group stand together; those of one name have one colour. */
  public BarChart bar(String group, String name, Spread spread) {
    bars.add(new Bar(group, name, spread));
    return this;
  }

  public String svg() {
    var groups = List.copyOf(new LinkedHashSet<>(bars.stream().map(Bar::group).toList()));
    var names = List.copyOf(new LinkedHashSet<>(bars.stream().map(Bar::name).toList()));
    double top = bars.stream().mapToDouble(bar -> bar.spread().highest()).max().orElse(1);
    Axis y = Axis.linear(top, Canvas.BOTTOM, Canvas.TOP);
    var canvas = new Canvas(title);
    canvas.vertical(y, vertical);
    canvas.horizontal("");
    double place = (double) (Canvas.RIGHT - Canvas.LEFT) / groups.size();
    double width = place * 0.8 / names.size();
    for (Bar bar : bars) {
      double start = Canvas.LEFT + place * (groups.indexOf(bar.group()) + 0.1);
      int index = names.indexOf(bar.name());
      draw(canvas, bar.spread(), y, start + width * index, width * 0.9, Canvas.colour(index));
    }
    for (int i = 0; i < groups.size(); i++) {
      canvas.text(Canvas.LEFT + place * (i + 0.5), Canvas.BOTTOM + 19, "middle", groups.get(i));
    }
    canvas.legend(names);
    return canvas.svg();
  }

  private static void draw(
      Canvas canvas, Spread spread, Axis y, double x, double width, String colour) {
    double top = y.at(spread.median());
    canvas.draw(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
        x, top, width, Canvas.BOTTOM - top, colour);
    double middle = x + width / 2;
    canvas.draw(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#000000\"/>",
        middle, y.at(spread.lowest()), middle, y.at(spread.highest()));
    canvas.text(
        middle,
        Math.min(top, y.at(spread.highest())) - 4,
        "middle",
        Spread.number(spread.median()));
  }
}
