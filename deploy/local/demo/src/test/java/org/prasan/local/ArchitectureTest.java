package org.prasan.local;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.prasan.testing.architecture.SpeaksToMachinesInRoot;

/** Of engines, launcher and demo, which all lie on this module's class path. */
@AnalyzeClasses(
    packages = {"org.prasan.launcher", "org.prasan.local"},
    importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule textNamesItsLocale = SpeaksToMachinesInRoot.textNamesItsLocale;

  @ArchTest
  static final ArchRule packagesHaveNoCircles =
      slices()
          .matching("org.prasan.(**)")
          .should()
          .beFreeOfCycles()
          .because("a reader can start at one end");
}
