package org.prasan.conventions;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A service's figures for dashboards, each with what exactly it counts. */
public record Figures(Instant asOf, List<Figure> figures) {

  /**
   * @param by rows of dimensions and {@code value}
   */
  public record Figure(
      String name,
      String definition,
      String definitionTh,
      List<Map<String, Object>> by,
      long total) {

    public static Figure of(
        String name, String definition, String definitionTh, List<Map<String, Object>> by) {
      long total = by.stream().mapToLong(FigureCount::value).sum();
      return new Figure(name, definition, definitionTh, by, total);
    }
  }
}
