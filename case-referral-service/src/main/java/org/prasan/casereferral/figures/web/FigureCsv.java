package org.prasan.casereferral.figures.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.casereferral.figures.CaseFigures.Answer;
import org.prasan.casereferral.figures.FigureTable;

/** One figure as a sheet: what it is and when it was counted, an empty line, then its rows. */
final class FigureCsv {

  /** Spreadsheets read Thai as such only after it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private FigureCsv() {}

  static String of(Answer answer) {
    FigureTable figure = answer.figures().getFirst();
    var lines = new ArrayList<List<Object>>();
    lines.add(List.of("figure", figure.name()));
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
    return lines.stream().map(FigureCsv::line).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
  }

  private static String line(List<Object> cells) {
    Stream<String> quoted = cells.stream().map(Object::toString).map(FigureCsv::quoted);
    return quoted.collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
