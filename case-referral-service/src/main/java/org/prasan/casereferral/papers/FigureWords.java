package org.prasan.casereferral.papers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.figures.Measure;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Urgency;
import org.springframework.stereotype.Component;

/** The rows of figures in words: counters keep codes alone. */
@Component
class FigureWords {

  private static final List<String> COUNTS = List.of("value", "shown", "p50", "p90");
  private static final Map<String, String> OTHERS =
      Map.of(
          "IN_CITY", "รายใหม่ในกรุงเทพมหานคร",
          "IN_DISTRICT", "รายใหม่ในเขต",
          "IN_MONTH", "รายใหม่ในเขตภายในเดือน",
          "CLOSURE", "เมื่อยุติเรื่อง",
          "DAY_30", "ติดตามผล 30 วัน",
          "DAY_90", "ติดตามผล 90 วัน",
          "IN_HAND", "อยู่ระหว่างดำเนินการ",
          "NONE", "–");

  private final PaperText text;

  FigureWords(PaperText text) {
    this.text = text;
  }

  String of(Measure measure, Map<String, Object> row) {
    return row.entrySet().stream()
        .filter(it -> !COUNTS.contains(it.getKey()))
        .map(it -> word(measure, it.getKey(), String.valueOf(it.getValue())))
        .collect(Collectors.joining(" · "));
  }

  String digits(String shown) {
    return text.digits(shown);
  }

  String baht(String satang) {
    return satang.chars().allMatch(Character::isDigit) && !satang.isEmpty()
        ? text.baht(Long.valueOf(satang))
        : text.digits(satang);
  }

  private String word(Measure measure, String label, String code) {
    return switch (label) {
      case "district" -> text.district(code);
      case "agency" -> text.agency(code);
      case "programme" -> text.programme(code);
      case "confirmed" ->
          code.toLowerCase(Locale.ROOT).matches("true|confirmed")
              ? "ผู้รับการช่วยเหลือยืนยัน"
              : "ไม่ได้ยืนยัน";
      default -> codesOf(measure, label).map(type -> word(type, code)).orElseGet(() -> other(code));
    };
  }

  /** Rows in the order in which their codes are listed; names stay in the order they came in. */
  Comparator<Map<String, Object>> order(Measure measure) {
    return Comparator.comparing(row -> places(measure, row), Arrays::compare);
  }

  private int[] places(Measure measure, Map<String, Object> row) {
    return row.entrySet().stream()
        .filter(it -> !COUNTS.contains(it.getKey()))
        .mapToInt(it -> place(measure, it.getKey(), String.valueOf(it.getValue())))
        .toArray();
  }

  private static int place(Measure measure, String label, String code) {
    return codesOf(measure, label)
        .map(type -> Stream.of(type.getEnumConstants()).map(Enum::name).toList().indexOf(code))
        .orElse(0);
  }

  private static Optional<Class<? extends Enum<?>>> codesOf(Measure measure, String label) {
    return switch (label) {
      case "urgency" -> Optional.of(Urgency.class);
      case "dimension" -> Optional.of(Dimension.class);
      case "outcome" -> Optional.of(Outcome.class);
      case "level" -> Optional.of(SelfReliance.class);
      case "service" -> Optional.of(AidService.class);
      case "state" -> Optional.of(states(measure));
      default -> Optional.empty();
    };
  }

  private String other(String code) {
    return text.digits(OTHERS.getOrDefault(code, code));
  }

  private static Class<? extends Enum<?>> states(Measure measure) {
    return switch (measure) {
      case CASES -> CaseState.class;
      case NEEDS, NEEDS_ENTERED -> NeedState.class;
      default -> ReferralState.class;
    };
  }

  private String word(Class<? extends Enum<?>> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(it -> it.name().equals(code))
        .findFirst()
        .map(text::say)
        .orElseGet(() -> other(code));
  }
}
