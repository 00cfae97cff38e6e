package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  @Test
  void everyProblemIsExplainedInBothLanguages() {
    var english = ResourceBundle.getBundle("problems", Locale.ROOT, EXACT);
    var thai = ResourceBundle.getBundle("problems", Locale.forLanguageTag("th"), EXACT);

    assertThat(english.keySet()).isNotEmpty().isEqualTo(thai.keySet());
    assertThat(english.keySet())
        .allSatisfy(key -> assertThat(thai.getString(key)).matches("(?s).*[ก-๙].*"));
  }
}
