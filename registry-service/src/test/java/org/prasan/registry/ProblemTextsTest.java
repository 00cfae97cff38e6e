package org.prasan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

  /** Slugs are the only quoted lower-case words with a hyphen in the files of refusals. */
  private static final Pattern SLUG = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  @Test
  void everyRefusalIsExplainedInBothLanguagesAndNoTextIsLeftOver() throws IOException {
    var keys = new TreeSet<Object>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      sources
          .filter(file -> file.toString().endsWith("Refusal.java"))
          .flatMap(file -> SLUG.matcher(text(file)).results().map(found -> found.group(1)))
          .forEach(slug -> {
            keys.add(slug + ".title");
            keys.add(slug + ".detail");
          });
    }
    Properties english = texts("/problems.properties");
    Properties thai = texts("/problems_th.properties");

    assertThat(keys).hasSizeGreaterThan(50);
    assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(thai.keySet()).isEqualTo(english.keySet());
    assertThat(thai.values()).allMatch(text -> text.toString().matches("(?s).*[ก-๙].*"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties texts(String resource) throws IOException {
    var texts = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(ProblemTextsTest.class.getResourceAsStream(resource)),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
