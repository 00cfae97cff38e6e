package org.prasan.system.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is refused reads why, whichever service refuses. */
class ProblemTextsTest {

  /** Slugs are the only quoted lower-case words with a hyphen in the files of refusals. */
  private static final Pattern SLUG = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  private static final Pattern ARGUMENT = Pattern.compile("[{][^}]+[}]|\\b(?:ID|CE|LINE)\\b");

  /** Texts of a service's own constraints, which no refusal names. */
  private static final String OF_A_CONSTRAINT = "field.";

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");

  private static final Pattern CODE_WORD =
      Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]+)*\\b|\\b[a-z]+[A-Z]\\w*");

  static List<Path> services() {
    return House.services();
  }

  @ParameterizedTest
  @MethodSource("services")
  void everyRefusalIsExplainedInBothLanguagesAndNoTextIsLeftOver(Path service) throws IOException {
    Properties english = texts(service, "problems.properties");
    Properties thai = texts(service, "problems_th.properties");

    assertThat(english.keySet())
        .filteredOn(key -> !key.toString().startsWith(OF_A_CONSTRAINT))
        .containsExactlyInAnyOrderElementsOf(keys(service));
    assertThat(thai.keySet()).isEqualTo(english.keySet());
    assertThat(thai.values()).allMatch(text -> text.toString().matches("(?s).*[ก-๙].*"));
  }

  /** An argument that is a code is written as a word of {@code codes.properties}, so it is none. */
  @ParameterizedTest
  @MethodSource("services")
  void noTextSaysACodeWordOrTheNameOfAField(Path service) throws IOException {
    for (String language : List.of("", "_th")) {
      assertThat(texts(service, "problems" + language + ".properties").values())
          .noneMatch(
              text -> CODE_WORD.matcher(ARGUMENT.matcher(text.toString()).replaceAll("")).find());
    }
    assertThat(texts(service, "problems_th.properties").values())
        .noneMatch(text -> LATIN.matcher(ARGUMENT.matcher(text.toString()).replaceAll("")).find());
  }

  @ParameterizedTest
  @MethodSource("services")
  void namesEachCodeInBothLanguages(Path service) throws IOException {
    Properties thai = texts(service, "codes_th.properties");
    assertThat(thai.keySet()).isEqualTo(texts(service, "codes.properties").keySet());
    assertThat(thai.values()).allMatch(text -> text.toString().matches(".*[ก-๙].*"));
  }

  @Test
  void findsTheRefusalsOfAllServices() {
    assertThat(services().stream().flatMap(ProblemTextsTest::slugs)).hasSizeGreaterThan(50);
  }

  private static Set<Object> keys(Path service) {
    return slugs(service)
        .flatMap(slug -> Stream.of(slug + ".title", slug + ".detail"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> slugs(Path service) {
    return House.sources(service).stream()
        .map(House::read)
        .filter(source -> source.contains("Refusal extends "))
        .flatMap(source -> SLUG.matcher(source).results())
        .map(found -> found.group(1));
  }

  /** None where a service refuses nothing of its own. */
  private static Properties texts(Path service, String file) throws IOException {
    var texts = new Properties();
    Path found = service.resolve("src/main/resources").resolve(file);
    if (Files.exists(found)) {
      try (Reader in = Files.newBufferedReader(found)) {
        texts.load(in);
      }
    }
    return texts;
  }
}
