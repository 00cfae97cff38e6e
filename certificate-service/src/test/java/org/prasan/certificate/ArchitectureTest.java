package org.prasan.certificate;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.prasan.testing.architecture.ServiceArchitecture;

@AnalyzeClasses(packages = "org.prasan.certificate", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests RULES = ArchTests.in(ServiceArchitecture.class);

  @ArchTest
  static final ArchRule featuresDependInOneDirection =
      SlicesRuleDefinition.slices()
          .matching("org.prasan.certificate.(*)..")
          .should()
          .beFreeOfCycles()
          .because("paper and verification build on the certificate, which knows nothing of them");
}
