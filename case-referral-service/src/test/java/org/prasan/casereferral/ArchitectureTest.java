package org.prasan.casereferral;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.prasan.testing.architecture.ServiceArchitecture;

@AnalyzeClasses(packages = "org.prasan.casereferral", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests RULES = ArchTests.in(ServiceArchitecture.class);

  @ArchTest
  static final ArchRule featuresDependInOneDirection =
      SlicesRuleDefinition.slices()
          .matching("org.prasan.casereferral.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a case knows nothing of referrals but what their events report");
}
