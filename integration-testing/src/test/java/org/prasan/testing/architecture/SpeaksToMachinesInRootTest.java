package org.prasan.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeaksToMachinesInRootTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Formats.class,
        Prints.class,
        Lowers.class,
        LowersByReference.class,
        Patterns.class
      })
  void refusesTextThatFollowsTheJvm(Class<?> speaker) {
    assertThat(holdsFor(speaker)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(classes = NamesItsLocale.class)
  void takesTextThatNamesItsLocale(Class<?> speaker) {
    assertThat(holdsFor(speaker)).isTrue();
  }

  private static boolean holdsFor(Class<?> speaker) {
    return !SpeaksToMachinesInRoot.textNamesItsLocale
        .evaluate(new ClassFileImporter().importClasses(speaker))
        .hasViolation();
  }

  static final class Formats {
    String number(int value) {
      return "%04d".formatted(value);
    }
  }

  static final class Prints {
    void number(int value) {
      System.out.printf("%04d%n", value);
    }
  }

  @SuppressWarnings("StringCaseLocaleUsage")
  static final class Lowers {
    String name(String name) {
      return name.toLowerCase();
    }
  }

  @SuppressWarnings("StringCaseLocaleUsage")
  static final class LowersByReference {
    Stream<String> names(Stream<String> names) {
      return names.map(String::toLowerCase);
    }
  }

  static final class Patterns {
    DateTimeFormatter day() {
      return DateTimeFormatter.ofPattern("d MMM");
    }
  }

  static final class NamesItsLocale {
    String number(int value) {
      return String.format(Locale.ROOT, "%04d", value).toLowerCase(Locale.ROOT)
          + DateTimeFormatter.ofPattern("d MMM", Locale.ROOT);
    }
  }
}
