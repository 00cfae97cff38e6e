package org.prasan.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.LogarithmicAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Figures as a picture, each with the range of its rounds; the same figures make the same file. */
public final class Chart {

  private static final Dimension SIZE = new Dimension(760, 390);
  private static final int[] COLOURS = {0x0b5fa5, 0xc8501e, 0x2c7a2c, 0x7a3fa0, 0x8a6d00};

  private final JFreeChart chart;
  private final XYIntervalSeriesCollection figures = new XYIntervalSeriesCollection();
  private final XYErrorRenderer renderer = new XYErrorRenderer();

  private Chart(String title, NumberAxis horizontal, String vertical) {
    var numbers = new NumberAxis(vertical);
    numbers.setNumberFormatOverride(NumberFormat.getInstance(Locale.ROOT));
    var plot = new XYPlot(figures, horizontal, numbers, renderer);
    this.chart = new JFreeChart(title, plot);
    theme().apply(chart);
    plot.setDomainGridlinesVisible(false);
  }

  /** How figures change as something grows, from zero on. */
  public static Chart lines(String title, String horizontal, String vertical) {
    return lines(title, new NumberAxis(horizontal), vertical);
  }

  /** The same where it grows by factors. */
  public static Chart logarithmicLines(String title, String horizontal, String vertical) {
    var axis = new LogarithmicAxis(horizontal);
    axis.setExpTickLabelsFlag(false);
    return lines(title, axis, vertical);
  }

  private static Chart lines(String title, NumberAxis horizontal, String vertical) {
    horizontal.setNumberFormatOverride(NumberFormat.getInstance(Locale.ROOT));
    var chart = new Chart(title, horizontal, vertical);
    chart.renderer.setDefaultLinesVisible(true);
    return chart;
  }

  /** Figures of several things, none of them more or less than another: no lines between them. */
  public static Chart points(String title, List<String> things, String vertical) {
    var axis = new SymbolAxis(null, things.toArray(String[]::new));
    axis.setGridBandsVisible(false);
    return new Chart(title, axis, vertical);
  }

  public Chart point(String name, double x, double y) {
    return point(name, x, new Spread(y, y, y));
  }

  public Chart point(String name, double x, Spread y) {
    int index = figures.indexOf(name);
    if (index < 0) {
      index = figures.getSeriesCount();
      figures.addSeries(new XYIntervalSeries(name));
      renderer.setSeriesPaint(index, new Color(COLOURS[index]));
      renderer.setSeriesStroke(index, new BasicStroke(2));
    }
    if (Double.isFinite(y.median())) {
      figures.getSeries(index).add(x, x, x, y.median(), y.lowest(), y.highest());
    }
    return this;
  }

  String title() {
    return chart.getTitle().getText();
  }

  void write(Path file) throws IOException {
    var document =
        GenericDOMImplementation.getDOMImplementation()
            .createDocument(SVGGraphics2D.SVG_NAMESPACE_URI, "svg", null);
    var graphics = new SVGGraphics2D(document);
    graphics.setSVGCanvasSize(SIZE);
    chart.draw(graphics, new Rectangle(SIZE));
    graphics.stream(file.toString(), true);
  }

  private static StandardChartTheme theme() {
    var theme = new StandardChartTheme("plain");
    theme.setExtraLargeFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
    theme.setLargeFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    theme.setRegularFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    theme.setPlotBackgroundPaint(Color.WHITE);
    theme.setRangeGridlinePaint(Color.LIGHT_GRAY);
    theme.setShadowVisible(false);
    return theme;
  }
}
