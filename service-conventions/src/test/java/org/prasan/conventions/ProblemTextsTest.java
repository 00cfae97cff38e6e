package org.prasan.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "conventions.problems",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What programs send is named as programs know it; people's words have no Latin in Thai. */
  private static final Pattern OF_THE_PROTOCOL =
      Pattern.compile(
          "JSON|ASCII|ETag|cursor|nextCursor|application/json|Idempotency-Key|If-Match"
              + "|X-Correlation-Id|\\{[a-z]+}");

  @Test
  void saysNoCodeWordInThai() {
    var thai = bundle(Locale.of("th"));
    assertThat(thai.keySet())
        .allSatisfy(key ->
            assertThat(OF_THE_PROTOCOL.matcher(thai.getString(key)).replaceAll(""))
                .as(key)
                .doesNotContainPattern("[A-Za-z]{2}"));
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
