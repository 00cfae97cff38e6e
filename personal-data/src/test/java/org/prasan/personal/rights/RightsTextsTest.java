package org.prasan.personal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RightsTextsTest {

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "personal.problems",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void saysEveryRefusalInBothLanguages() {
    var thai = bundle(Locale.of("th"));
    assertThat(bundle(Locale.ROOT).keySet())
        .isEqualTo(thai.keySet())
        .containsAll(
            Stream.of(new RightsRefusal.NobodyNamed(), new RightsRefusal.NationalIdWrong())
                .flatMap(it -> Stream.of(it.slug() + ".title", it.slug() + ".detail"))
                .toList())
        .allSatisfy(key -> assertThat(thai.getString(key)).matches("(?s).*[ก-๙].*"));
  }
}
