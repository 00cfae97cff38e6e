package org.prasan.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "conventions.problems",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void saysEverythingInBothLanguages() {
    var thai = bundle(Locale.of("th"));
    assertThat(bundle(Locale.ROOT).keySet())
        .isNotEmpty()
        .isEqualTo(thai.keySet())
        .allSatisfy(key -> assertThat(thai.getString(key)).matches("(?s).*[ก-๙].*"));
  }
}
