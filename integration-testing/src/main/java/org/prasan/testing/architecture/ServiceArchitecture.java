package org.prasan.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;

/**
 * What holds in all four services, so that who has read one can read the others. A service runs it
 * with
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.prasan.registry", importOptions = DoNotIncludeTests.class)
 * class ArchitectureTest {
 *   @ArchTest static final ArchTests RULES = ArchTests.in(ServiceArchitecture.class);
 * }
 * }</pre>
 */
public final class ServiceArchitecture {

  private static final String WEB = "..web";
  private static final String INBOUND = "..inbound";
  private static final String OUTBOUND = "..outbound";
  private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";
  private static final String PRE_AUTHORIZE =
      "org.springframework.security.access.prepost.PreAuthorize";
  private static final String VALUE = "org.springframework.beans.factory.annotation.Value";

  @ArchTest
  static final ArchRule servicesStandAlone =
      classes()
          .that(resideInAPackage("org.prasan.(*).."))
          .should(new StaysOutOfOtherServices())
          .because("services share events, never types: each one is built and deployed by itself")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule featuresAreFlat =
      classes()
          .that(resideInAPackage("org.prasan.*.*.*.."))
          .should()
          .resideInAnyPackage(
              "org.prasan.*.*.web", "org.prasan.*.*.inbound", "org.prasan.*.*.outbound")
          .because("a feature has its rules at its top and web, inbound and outbound below it")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule controllersAreInWeb = suffix("Controller", WEB, "HTTP comes in there");

  @ArchTest
  static final ArchRule controllersAreNamedSo =
      classes()
          .that()
          .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
          .should()
          .haveSimpleNameEndingWith("Controller")
          .because("every hop has the same suffix in all services")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule eventsConsumersAreInInbound =
      suffix("EventsConsumer", INBOUND, "events come in there");

  @ArchTest
  static final ArchRule translatorsAreInOutbound =
      suffix("EventTranslator", OUTBOUND, "facts become wire records there");

  @ArchTest
  static final ArchRule wireRecordsAreInOutbound =
      suffix("V1", OUTBOUND, "what is published must not be changed by way of the domain");

  @ArchTest
  static final ArchRule rulesKnowNoHttp =
      noClasses()
          .that(
              resideInAPackage("org.prasan.*.*..")
                  .and(DescribedPredicate.not(resideInAnyPackage(WEB, INBOUND, OUTBOUND))))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..")
          .because("a rule must be readable and testable without a request")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields =
      fields()
          .should()
          .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .andShould()
          .notBeAnnotatedWith("jakarta.inject.Inject")
          .andShould()
          .notBeAnnotatedWith("jakarta.annotation.Resource")
          .andShould()
          .notBeAnnotatedWith(VALUE)
          .because("a constructor shows what a class needs, and a test can call it")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule settingsAreRecords =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(VALUE)
          .because("settings are validated @ConfigurationProperties records with a Javadoc each")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .should()
          .callCodeUnitWhere(
              describe("asks for the time without a Clock", ServiceArchitecture::asksForTheTime))
          .because("deadlines, terms and dates are tested by moving the injected Clock")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule endpointsSayWhoMayCallThem =
      methods()
          .that(describe("handle requests", ServiceArchitecture::handlesRequests))
          .should()
          .beAnnotatedWith(PRE_AUTHORIZE)
          .orShould()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(PRE_AUTHORIZE)
          .because(
              "an endpoint without a rule is open to every token; a public one says permitAll()")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesAreNullMarked =
      classes()
          .should(new IsInANullMarkedPackage())
          .because("outside a marked package the compiler checks no null")
          .allowEmptyShould(true);

  private static final Set<String> CLOCKS =
      Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds");

  private ServiceArchitecture() {}

  private static ArchRule suffix(String suffix, String inPackage, String reason) {
    return classes()
        .that()
        .haveSimpleNameEndingWith(suffix)
        .should()
        .resideInAPackage(inPackage)
        .because("…" + suffix + " belongs to " + inPackage + ": " + reason)
        .allowEmptyShould(true);
  }

  private static boolean handlesRequests(JavaMethod method) {
    return method.isAnnotatedWith(MAPPING) || method.isMetaAnnotatedWith(MAPPING);
  }

  private static boolean asksForTheTime(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    String name = call.getTarget().getName();
    boolean now =
        owner.getPackageName().startsWith("java.time")
            && name.equals("now")
            && call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    boolean system = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
    boolean date =
        owner.isEquivalentTo(java.util.Date.class)
            && name.equals("<init>")
            && call.getTarget().getRawParameterTypes().isEmpty();
    boolean ownClock =
        owner.isEquivalentTo(Clock.class)
            && CLOCKS.contains(name)
            && !call.getOriginOwner()
                .isMetaAnnotatedWith("org.springframework.context.annotation.Configuration");
    return now || system || date || ownClock;
  }
}
