package org.prasan.notification;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.prasan.testing.architecture.ServiceArchitecture;

@AnalyzeClasses(packages = "org.prasan.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests RULES = ArchTests.in(ServiceArchitecture.class);

  @ArchTest
  static final ArchRule featuresFormNoCycle =
      slices()
          .matching("org.prasan.notification.(*)..")
          .should()
          .beFreeOfCycles()
          .because("contacts know nothing of messages, messages nothing of mails and inboxes");
}
