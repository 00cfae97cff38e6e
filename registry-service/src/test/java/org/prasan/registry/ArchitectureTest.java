package org.prasan.registry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.prasan.registry", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule featuresFormNoCycle =
      slices()
          .matching("org.prasan.registry.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a reader must be able to take one feature after the other");

  @ArchTest
  static final ArchRule storesAreUsedByPluralsOnly =
      classes()
          .that()
          .haveFullyQualifiedName("org.prasan.messaging.AggregateStore")
          .should()
          .onlyHaveDependentClassesThat()
          .haveNameMatching(".*\\.(Centres|Volunteers|Agencies|Workshops)(\\$.*)?")
          .because("a save is one document write in one place per aggregate")
          .allowEmptyShould(true);
}
