package org.prasan.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.ReflectionUtils;

/**
 * What holds in all services, so that who has read one can read the others. The rules are checked
 * over all services at once, so that none escapes and a rule that finds nothing fails.
 */
public final class ServiceArchitecture {

  private static final String WEB = "..web";
  private static final String INBOUND = "..inbound";
  private static final String OUTBOUND = "..outbound";
  private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";
  private static final String PRE_AUTHORIZE =
      "org.springframework.security.access.prepost.PreAuthorize";
  private static final String EVENT_TYPE = "org.prasan.messaging.EventType";
  private static final String TOPIC = "org.prasan.messaging.Topic";
  private static final String STORE = "org.prasan.messaging.AggregateStore";
  private static final String VALUE = "org.springframework.beans.factory.annotation.Value";

  static final ArchRule servicesStandAlone =
      classes()
          .that(resideInAPackage("org.prasan.(*).."))
          .should(new StaysOutOfOtherServices())
          .because("services share events, never types: each one is built and deployed by itself");

  static final ArchRule featuresAreFlat =
      classes()
          .that(resideInAPackage("org.prasan.*.*.*.."))
          .should()
          .resideInAnyPackage(
              "org.prasan.*.*.web", "org.prasan.*.*.inbound", "org.prasan.*.*.outbound")
          .because("a feature has its rules at its top and web, inbound and outbound below it");

  static final ArchRule controllersAreInWeb = suffix("Controller", WEB, "HTTP comes in there");

  static final ArchRule controllersAreNamedSo =
      classes()
          .that()
          .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
          .should()
          .haveSimpleNameEndingWith("Controller")
          .because("every hop has the same suffix in all services");

  static final ArchRule eventsConsumersAreInInbound =
      suffix("EventsConsumer", INBOUND, "events come in there");

  static final ArchRule eventsArePublishedFromSealedFamilies =
      classes()
          .that(describe("carry @EventType", type -> type.isAnnotatedWith(EVENT_TYPE)))
          .should(
              have(
                  describe(
                      "a sealed …Event family around them",
                      type ->
                          type.isRecord()
                              && type.getEnclosingClass()
                                  .filter(ServiceArchitecture::isOfATopic)
                                  .filter(family -> family.getSimpleName().endsWith("Event"))
                                  .isPresent())))
          .because("a reader sees all that an aggregate can say in one family");

  static final ArchRule servicesKnowTheBackbonesFrontRoomAlone =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.prasan.messaging.*..")
          .because("behind org.prasan.messaging lies machinery that may change without a service");

  static final ArchRule queriesAreMadeInStores =
      noClasses()
          .that(
              resideInAnyPackage(WEB, INBOUND)
                  .or(describe("handle", type -> type.getSimpleName().endsWith("Handler"))))
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.springframework\\.data\\.mongodb\\..*")
          .because("who may see a record is part of the query, and a query stands in the plural");

  static final ArchRule storesAreUsedByPluralsOnly =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.[A-Z]\\w*s(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(STORE)
          .because("a save is one document write in one place per aggregate");

  static final ArchRule viewsAreInWeb =
      classes()
          .that()
          .haveSimpleNameEndingWith("View")
          .or()
          .haveSimpleNameEndingWith("Row")
          .and()
          .areTopLevelClasses()
          .should()
          .resideInAPackage(WEB)
          .because("what is shown may change without what is stored");

  static final ArchRule refusalsAreNamedSo =
      classes()
          .that()
          .areAssignableTo("org.prasan.conventions.problem.DomainException")
          .and()
          .areTopLevelClasses()
          .should()
          .haveSimpleNameEndingWith("Refusal")
          .because("a rule that says no has one name in all services");

  static final ArchRule settingsAreNamedSo =
      classes()
          .that()
          .areAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties")
          .should()
          .haveSimpleNameEndingWith("Properties")
          .andShould()
          .beAssignableTo(Record.class)
          .because("settings are validated records, found by their name");

  static final ArchRule rulesKnowNoHttp =
      noClasses()
          .that(
              resideInAPackage("org.prasan.*.*..")
                  .and(DescribedPredicate.not(resideInAnyPackage(WEB, INBOUND, OUTBOUND))))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..")
          .because("a rule must be readable and testable without a request");

  static final ArchRule functionBeansReadEvents =
      methods()
          .that()
          .areAnnotatedWith("org.springframework.context.annotation.Bean")
          .and(describe("make a function", method -> isFunction(method.getRawReturnType())))
          .should()
          .beDeclaredInClassesThat()
          .resideInAPackage(INBOUND)
          .because(
              "the stream binds every bean that is a function once nobody names the bound ones");

  static final ArchRule componentsAreNoFunctions =
      classes()
          .that()
          .areMetaAnnotatedWith("org.springframework.stereotype.Component")
          .should(have(describe("a type that is no function", type -> !isFunction(type))))
          .because(
              "the stream binds every bean that is a function once nobody names the bound ones");

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
          .because("a constructor shows what a class needs, and a test can call it");

  static final ArchRule settingsAreRecords =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(VALUE)
          .because("settings are validated @ConfigurationProperties records with a Javadoc each");

  static final ArchRule timeComesFromTheClock =
      noClasses()
          .should()
          .callCodeUnitWhere(
              describe("asks for the time without a Clock", ServiceArchitecture::asksForTheTime))
          .because("deadlines, terms and dates are tested by moving the injected Clock");

  static final ArchRule endpointsSayWhoMayCallThem =
      methods()
          .that(describe("handle requests", ServiceArchitecture::handlesRequests))
          .should()
          .beAnnotatedWith(PRE_AUTHORIZE)
          .orShould()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(PRE_AUTHORIZE)
          .because(
              "an endpoint without a rule is open to every token; a public one says permitAll()");

  static final ArchRule packagesAreNullMarked =
      classes()
          .should(new IsInANullMarkedPackage())
          .because("outside a marked package the compiler checks no null");

  private static final List<Class<?>> FUNCTIONS =
      List.of(Supplier.class, Function.class, Consumer.class, BiFunction.class, BiConsumer.class);

  private static final Set<String> CLOCKS =
      Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds");

  private ServiceArchitecture() {}

  /** Every rule of this class. */
  public static List<ArchRule> rules() {
    return Stream.of(ServiceArchitecture.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .peek(ReflectionUtils::makeAccessible)
        .map(field -> (ArchRule) ReflectionUtils.getField(field, null))
        .toList();
  }

  private static ArchRule suffix(String suffix, String inPackage, String reason) {
    return classes()
        .that()
        .haveSimpleNameEndingWith(suffix)
        .should()
        .resideInAPackage(inPackage)
        .because("…" + suffix + " belongs to " + inPackage + ": " + reason);
  }

  private static boolean isFunction(JavaClass type) {
    return FUNCTIONS.stream().anyMatch(type::isAssignableTo);
  }

  /** The family that names the topic, or a sealed part of it in a file of its own. */
  private static boolean isOfATopic(JavaClass family) {
    return family.isAnnotatedWith(TOPIC)
        || family.getRawInterfaces().stream().anyMatch(whole -> whole.isAnnotatedWith(TOPIC));
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
