package org.prasan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineOfAnyLanguageTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"th-TH-u-nu-thai", "th-TH-x-lvariant-TH", "ar-EG", "en"})
  void writesTheSameDigitsInEveryLanguage(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));

    assertThat(Text.of("%04d %.1f %-3d|", 25, 2.5, 7)).isEqualTo("0025 2.5 7  |");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"})
  void findsTheJdkThoughItsOptionsAreSet(String variable, @TempDir Path home) throws Exception {
    assertThat(saidWith(variable, home)).doesNotContain("No JDK").doesNotContain("ไม่พบ JDK");
  }

  private static String saidWith(String variable, Path home)
      throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(ServiceModule.checkout().resolve("prasan").toString(), "status");
    builder.environment().put("PRASAN_HOME", home.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put(variable, "-Dfile.encoding=UTF-8");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
