package org.prasan.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule is seen red and green here, because a rule that can't fail tells nothing. */
class ServiceArchitectureTest {

  private static final JavaClasses GOOD =
      new ClassFileImporter().importPackages("org.prasan.registry");
  private static final JavaClasses BAD =
      new ClassFileImporter().importPackages("org.prasan.registry", "org.prasan.certificate");

  @Test
  void letsGoodCodePass() {
    for (ArchRule rule : ServiceArchitecture.rules()) {
      assertThat(rule.allowEmptyShould(true).evaluate(GOOD).getFailureReport().getDetails())
          .as("%s", rule)
          .isEmpty();
    }
  }

  @Test
  void seesEveryRuleBroken() {
    for (ArchRule rule : ServiceArchitecture.rules()) {
      assertThat(rule.evaluate(BAD).hasViolation()).as("%s", rule).isTrue();
    }
  }

  @Test
  void namesTheClassThatBreaksARule() {
    assertBroken(ServiceArchitecture.servicesStandAlone, "UsesAnotherService");
    assertBroken(ServiceArchitecture.featuresAreFlat, "Deep");
    assertBroken(ServiceArchitecture.controllersAreInWeb, "BadController");
    assertBroken(ServiceArchitecture.controllersAreNamedSo, "Endpoint");
    assertBroken(ServiceArchitecture.eventsConsumersAreInInbound, "BadEventsConsumer");
    assertBroken(ServiceArchitecture.eventsArePublishedFromSealedFamilies, "Loose");
    assertBroken(ServiceArchitecture.servicesKnowTheBackbonesFrontRoomAlone, "UsesMachinery");
    assertBroken(ServiceArchitecture.queriesAreMadeInStores, "AskingHandler");
    assertBroken(ServiceArchitecture.storesAreUsedByPluralsOnly, "SavesItself");
    assertBroken(ServiceArchitecture.viewsAreInWeb, "StrayView");
    assertBroken(ServiceArchitecture.refusalsAreNamedSo, "NotSo");
    assertBroken(ServiceArchitecture.settingsAreNamedSo, "Knobs");
    assertBroken(ServiceArchitecture.rulesKnowNoHttp, "KnowsHttp");
    assertBroken(ServiceArchitecture.functionBeansReadEvents, "Bad$Supplies");
    assertBroken(ServiceArchitecture.componentsAreNoFunctions, "Bad$Function");
    assertBroken(ServiceArchitecture.nothingIsInjectedIntoFields, "Injected");
    assertBroken(ServiceArchitecture.settingsAreRecords, "Settings");
    assertBroken(ServiceArchitecture.endpointsSayWhoMayCallThem, "Endpoint.open");
    assertBroken(ServiceArchitecture.packagesAreNullMarked, "Bad");
  }

  @Test
  void findsEveryWayToAskForTheTime() {
    for (String way :
        List.of("AsksInstant", "AsksLocalDate", "AsksDate", "AsksSystem", "MakesAClock")) {
      assertBroken(ServiceArchitecture.timeComesFromTheClock, way);
    }
    assertThat(report(ServiceArchitecture.timeComesFromTheClock)).doesNotContain("UsesItsClock");
  }

  private static void assertBroken(ArchRule rule, String by) {
    assertThat(report(rule)).contains(by);
  }

  private static String report(ArchRule rule) {
    EvaluationResult result = rule.evaluate(BAD);
    return String.join("\n", result.getFailureReport().getDetails());
  }
}
