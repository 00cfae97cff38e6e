package org.prasan.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How figures change as something grows. */
public final class LineChart {

  private record Point(double x, double y) {}

  private final String title;
  private final String horizontal;
  private final String vertical;
  private final boolean logarithmic;
  private final Map<String, List<Point>> series = new LinkedHashMap<>();

  /**
   * @param logarithmic whether the horizontal axis is
   */
  public LineChart(String title, String horizontal, String vertical, boolean logarithmic) {
    this.title = title;
    this.horizontal = horizontal;
    this.vertical = vertical;
    this.logarithmic = logarithmic;
  }

  public LineChart point(String name, double x, double y) {
    if (Double.isFinite(y)) {
      series.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Point(x, y));
    }
    return this;
  }

  public String svg() {
    var all = series.values().stream().flatMap(List::stream).toList();
    double right = all.stream().mapToDouble(Point::x).max().orElse(1);
    double left = all.stream().mapToDouble(Point::x).min().orElse(1);
    double top = all.stream().mapToDouble(Point::y).max().orElse(1);
    Axis x =
        logarithmic
            ? Axis.logarithmic(left, right, Canvas.LEFT, Canvas.RIGHT)
            : Axis.linear(right, Canvas.LEFT, Canvas.RIGHT);
    Axis y = Axis.linear(top, Canvas.BOTTOM, Canvas.TOP);
    var canvas = new Canvas(title);
    canvas.vertical(y, vertical);
    canvas.horizontal(x, horizontal);
    int index = 0;
    for (List<Point> points : series.values()) {
      draw(canvas, points, x, y, Canvas.colour(index++));
    }
    canvas.legend(List.copyOf(series.keySet()));
    return canvas.svg();
  }

  private static void draw(Canvas canvas, List<Point> points, Axis x, Axis y, String colour) {
    String line =
        points.stream()
            .map(point -> "%.1f,%.1f".formatted(x.at(point.x()), y.at(point.y())))
            .collect(Collectors.joining(" "));
    canvas.draw(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>", line, colour);
    for (Point point : points) {
      canvas.draw(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>",
          x.at(point.x()), y.at(point.y()), colour);
    }
  }
}
