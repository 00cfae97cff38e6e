package org.prasan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A promise of docs/guarantees.md that no test keeps is no guarantee. */
class GuaranteesTest {

  private static final Path CHECKOUT = Path.of(System.getProperty("basedir", ".")).resolve("..");
  private static final Pattern SENTENCE = Pattern.compile("`(\\w+(?:Test|IT)#\\w+)`");
  private static final Pattern CLASS_ALONE = Pattern.compile("`\\w+(?:Test|IT)`");
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Pattern METHOD =
      Pattern.compile("\\b(?:void|Stream<Dynamic(?:Test|Node)>) (\\w+)\\(");
  private static final Pattern IS_TEST = Pattern.compile("@(\\w*Test|TestFactory|Property)\\b");
  private static final Pattern IS_OFF = Pattern.compile("@Disabled\\b");

  @Test
  void namesOnlyTestsThatExist() throws IOException {
    Set<String> tests = tests(CHECKOUT);

    assertThat(sentences(page())).filteredOn(named -> !tests.contains(named)).isEmpty();
  }

  @Test
  void namesASentenceForEveryGuarantee() throws IOException {
    assertThat(rowsWithoutSentence(page())).isEmpty();
    assertThat(CLASS_ALONE.matcher(page()).results().map(found -> found.group())).isEmpty();
    assertThat(page().split("\n## "))
        .allSatisfy(section -> assertThat(sentences(section)).as(section).isNotEmpty());
  }

  private static String page() throws IOException {
    return Files.readString(CHECKOUT.resolve("docs/guarantees.md"));
  }

  private static List<String> sentences(String text) {
    return SENTENCE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static List<String> rowsWithoutSentence(String page) {
    var empty = new ArrayList<String>();
    int column = -1;
    for (String line : page.lines().toList()) {
      List<String> cells = List.of(line.split(" *\\| *"));
      if (!line.startsWith("|")) {
        column = -1;
      } else if (column < 0) {
        column = cells.indexOf("Test");
        assertThat(column).as("the column of tests in " + line).isPositive();
      } else if (!line.startsWith("|-") && sentences(cells.get(column)).isEmpty()) {
        empty.add(line);
      }
    }
    return empty;
  }

  /** All tests of a module and those in it that are not switched off, as {@code Class#method}. */
  private static Set<String> tests(Path module) throws IOException {
    var found = new HashSet<String>();
    Path sources = module.resolve("src/test/java");
    if (Files.isDirectory(sources)) {
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String owner = file.getFileName().toString().replace(".java", "#");
          testsIn(Files.readString(file)).forEach(test -> found.add(owner + test));
        }
      }
    }
    String pom = Files.readString(module.resolve("pom.xml"));
    for (var inner : MODULE.matcher(pom).results().toList()) {
      found.addAll(tests(module.resolve(inner.group(1))));
    }
    return found;
  }

  /** Members stand apart by blank lines, so a method's annotations are what stands above it. */
  private static Stream<String> testsIn(String source) {
    return METHOD
        .matcher(source)
        .results()
        .filter(method -> {
          String above =
              source.substring(source.lastIndexOf("\n\n", method.start()), method.start());
          return IS_TEST.matcher(above).find() && !IS_OFF.matcher(above).find();
        })
        .map(method -> method.group(1));
  }
}
