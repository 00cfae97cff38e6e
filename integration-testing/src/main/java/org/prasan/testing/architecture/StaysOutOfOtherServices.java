package org.prasan.testing.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Of {@code org.prasan}, a service may use itself and the libraries. */
final class StaysOutOfOtherServices extends ArchCondition<JavaClass> {

  private static final Pattern ROOT = Pattern.compile("org\\.prasan\\.(\\w+)(\\..*)?");

  private final Set<String> services = new HashSet<>();

  StaysOutOfOtherServices() {
    super("use no type of another service");
  }

  /** A service is what has an application of its own. */
  @Override
  public void init(Collection<JavaClass> all) {
    all.stream()
        .filter(type -> type.getSimpleName().endsWith("Application"))
        .flatMap(type -> root(type).stream())
        .forEach(services::add);
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Optional<String> own = serviceOf(type);
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      Optional<String> other = serviceOf(dependency.getTargetClass());
      if (own.isPresent() && other.isPresent() && !own.equals(other)) {
        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
      }
    }
  }

  private Optional<String> serviceOf(JavaClass type) {
    return root(type).filter(services::contains);
  }

  private static Optional<String> root(JavaClass type) {
    var name = ROOT.matcher(type.getPackageName());
    return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }
}
