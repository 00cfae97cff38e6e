package org.prasan.casereferral.figures.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.prasan.casereferral.figures.CaseFigures.Answer;
import org.prasan.casereferral.figures.FigureTable;
import org.prasan.casereferral.sheet.Csv;

/** One figure as a sheet: what it is and when it was counted, an empty line, then its rows. */
final class FigureCsv {

  private FigureCsv() {}

  static String of(Answer answer) {
    FigureTable figure = answer.figures().getFirst();
    var lines = new ArrayList<List<Object>>();
    lines.add(List.of("definition", figure.definition()));
    lines.add(List.of("นิยาม", figure.definitionTh()));
    lines.add(List.of("asOf", answer.asOf()));
    lines.add(List.of("from", Objects.requireNonNullElse(answer.from(), "")));
    lines.add(List.of("to", answer.to()));
    lines.add(List.of("total", figure.totalShown()));
    lines.add(List.of());
    var columns = new LinkedHashSet<String>();
    figure.by().forEach(row -> columns.addAll(row.keySet()));
    columns.remove("value");
    lines.add(List.copyOf(columns));
    for (Map<String, Object> row : figure.by()) {
      lines.add(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
    }
    return Csv.of(List.of("figure", figure.name()), lines);
  }
}
