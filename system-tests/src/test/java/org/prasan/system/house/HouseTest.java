package org.prasan.system.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.testing.architecture.ServiceArchitecture;
import org.prasan.testing.architecture.SpeaksToMachinesInRoot;

/** The rules of the house over everything that is built, found by looking, not by a list. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseTest {

  private static final int FILES_IN_A_ROOM = 30;
  private static final int LINES_OF_A_FILE = 300;
  private static final int LINES_OF_A_METHOD = 25;
  private static final double MOST_METHODS = 0.99;

  private final JavaClasses services = classesOf(House.services());
  private final JavaClasses all = classesOf(House.modules());

  private static JavaClasses classesOf(List<Path> modules) {
    List<Path> compiled = modules.stream().map(module -> module.resolve("target/classes")).toList();
    assertThat(compiled).isNotEmpty().allMatch(Files::isDirectory);
    return new ClassFileImporter().importPaths(compiled);
  }

  static List<ArchRule> rulesOfServices() {
    return ServiceArchitecture.rules();
  }

  @Test
  void findsEveryModuleThatIsNamedAsAService() {
    List<String> named =
        House.modules().stream().map(Path::toString).filter(it -> it.endsWith("-service")).toList();
    assertThat(named).hasSizeGreaterThanOrEqualTo(4);
    assertThat(House.services().stream().map(Path::toString))
        .containsExactlyInAnyOrderElementsOf(named);
  }

  @ParameterizedTest
  @MethodSource("rulesOfServices")
  void allServicesKeepTheRule(ArchRule rule) {
    rule.check(services);
  }

  @Test
  void nothingFollowsTheLocaleOfTheMachine() {
    SpeaksToMachinesInRoot.textNamesItsLocale.check(all);
  }

  @Test
  void packagesFormNoCircle() {
    ArchRule rule = slices().matching("org.prasan.(**)").should().beFreeOfCycles();
    EvaluationResult result = rule.evaluate(all);
    assertThat(result.getFailureReport().getDetails()).isEmpty();
  }

  @Test
  void theConsoleHasTenClassesAtMostAndKnowsNoServiceStoreOrBroker() {
    assertThat(House.sources(House.CONSOLE))
        .filteredOn(file -> !file.endsWith("package-info.java"))
        .hasSizeBetween(1, 10);
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.prasan..").and(not(resideInAPackage("org.prasan.console"))))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("com.mongodb..", "org.springframework.data..", "org.apache.kafka..")
        .because("it passes calls on, and what they mean is the services' to say")
        .check(classesOf(List.of(House.CONSOLE)));
  }

  @Test
  void featuresOfAServiceFormNoCircle() {
    ArchRule rule =
        slices()
            .matching("org.prasan.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .because("a reader must be able to take one feature after the other");
    rule.check(services);
  }

  @Test
  void aRoomHoldsThirtyFilesAtMost() {
    Map<Path, Long> rooms =
        House.modules().stream()
            .flatMap(module -> House.sources(module).stream())
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    rooms.values().removeIf(files -> files <= FILES_IN_A_ROOM);
    assertThat(rooms).isEmpty();
  }

  @Test
  void aFileHasThreeHundredLinesAtMost() {
    assertThat(
            House.modules().stream()
                .flatMap(module -> House.sources(module).stream())
                .filter(file -> House.read(file).lines().count() > LINES_OF_A_FILE))
        .isEmpty();
  }

  /** The one that all have prints throwables without their messages. */
  @Test
  void noServiceHasALogConfigurationOfItsOwn() {
    assertThat(House.services())
        .noneMatch(service ->
            Stream.of("logback.xml", "logback-spring.xml")
                .map(service.resolve("src/main/resources")::resolve)
                .anyMatch(Files::exists));
  }

  @Test
  void ninetyNineOfAHundredMethodsHaveTwentyFiveLinesAtMost() {
    List<Methods.Method> methods =
        House.modules().stream()
            .flatMap(module -> Methods.of(House.sources(module)).stream())
            .toList();
    List<Methods.Method> longest =
        methods.stream().filter(method -> method.lines() > LINES_OF_A_METHOD).toList();
    assertThat(methods).hasSizeGreaterThan(1_000);
    assertThat(longest)
        .as("longer than %d lines", LINES_OF_A_METHOD)
        .hasSizeLessThanOrEqualTo((int) (methods.size() * (1 - MOST_METHODS)));
  }
}
