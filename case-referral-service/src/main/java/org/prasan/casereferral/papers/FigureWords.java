package org.prasan.casereferral.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
      case "urgency" -> word(Urgency.class, code);
      case "dimension" -> word(Dimension.class, code);
      case "outcome" -> word(Outcome.class, code);
      case "level" -> word(SelfReliance.class, code);
      case "service" -> word(AidService.class, code);
      case "state" -> word(states(measure), code);
      case "confirmed" ->
          code.toLowerCase(Locale.ROOT).matches("true|confirmed")
              ? "ผู้รับการช่วยเหลือยืนยัน"
              : "ไม่ได้ยืนยัน";
      default -> text.digits(OTHERS.getOrDefault(code, code));
    };
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
        .orElse(text.digits(OTHERS.getOrDefault(code, code)));
  }
}
