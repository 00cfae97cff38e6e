package org.prasan.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/**
 * Keeps Thai digits and the Buddhist calendar out of keys, numbers, metrics and terminals: a JVM
 * whose locale is {@code th_TH_TH} writes them wherever a call leaves the locale to it.
 */
public final class SpeaksToMachinesInRoot {

  private static final Set<String> NAMES_A_LOCALE =
      Set.of("java.util.Locale", "java.text.DecimalFormatSymbols", "java.text.DateFormatSymbols");

  /** Methods and constructors that take the JVM's locale unless they are given one. */
  private static final Map<String, Set<String>> FOLLOWS_THE_JVM =
      Map.ofEntries(
          Map.entry(
              "java.lang.String", Set.of("formatted", "format", "toLowerCase", "toUpperCase")),
          Map.entry("java.io.PrintStream", Set.of("printf", "format")),
          Map.entry("java.io.PrintWriter", Set.of("printf", "format")),
          Map.entry("java.io.Console", Set.of("printf", "format")),
          Map.entry("java.util.Formatter", Set.of("<init>")),
          Map.entry("java.util.Calendar", Set.of("getInstance")),
          Map.entry("java.text.SimpleDateFormat", Set.of("<init>")),
          Map.entry("java.text.DecimalFormat", Set.of("<init>")),
          Map.entry(
              "java.text.NumberFormat",
              Set.of("getInstance", "getNumberInstance", "getIntegerInstance")),
          Map.entry("java.time.format.DateTimeFormatter", Set.of("ofPattern")),
          Map.entry("java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter")));

  public static final ArchRule textNamesItsLocale =
      noClasses()
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "the text follows the JVM's locale", SpeaksToMachinesInRoot::followsTheJvm))
          .because("what a machine reads has the same digits and letters on every machine");

  private SpeaksToMachinesInRoot() {}

  private static boolean followsTheJvm(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && FOLLOWS_THE_JVM
            .getOrDefault(target.getOwner().getName(), Set.of())
            .contains(target.getName())
        && target.getRawParameterTypes().stream()
            .noneMatch(type -> NAMES_A_LOCALE.contains(type.getName()));
  }
}
