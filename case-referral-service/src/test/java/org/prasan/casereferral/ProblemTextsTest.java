package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

  private static final Pattern SLUG = Pattern.compile("super\\(\\s*\"([a-z-]+)\"");

  private static final List<String> FAMILIES =
      List.of(
          "intake/IntakeRefusal",
          "casefile/CaseRefusal",
          "privacy/ClientErased",
          "referral/ReferralRefusal");

  @Test
  void everyRefusalHasItsTextsInThaiAndEnglishAndNoTextIsLeftOver() throws IOException {
    var slugs = new TreeSet<String>();
    for (String file : FAMILIES) {
      var source =
          Files.readString(Path.of("src/main/java/org/prasan/casereferral/" + file + ".java"));
      SLUG.matcher(source).results().forEach(found -> slugs.add(found.group(1)));
    }
    var keys = new TreeSet<Object>();
    slugs.forEach(slug -> {
      keys.add(slug + ".title");
      keys.add(slug + ".detail");
    });
    assertThat(slugs).hasSizeGreaterThan(20);
    assertThat(texts("/problems.properties").keySet()).isEqualTo(keys);
    Properties thai = texts("/problems_th.properties");
    assertThat(thai.keySet()).isEqualTo(keys);
    assertThat(thai.values())
        .allMatch(text -> text.toString().matches("(?s).*[\\u0E00-\\u0E7F].*"));
  }

  private static Properties texts(String resource) throws IOException {
    var texts = new Properties();
    try (var in =
        new InputStreamReader(
            ProblemTextsTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
