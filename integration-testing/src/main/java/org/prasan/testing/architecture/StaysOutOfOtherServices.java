package org.prasan.testing.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;

/** Of {@code org.prasan}, a service may use itself and the libraries. */
final class StaysOutOfOtherServices extends ArchCondition<JavaClass> {

  private static final Set<String> SERVICES =
      Set.of("registry", "certificate", "casereferral", "notification");
  private static final String ROOT = "org.prasan.";

  StaysOutOfOtherServices() {
    super("use no type of another service");
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

  private static Optional<String> serviceOf(JavaClass type) {
    String name = type.getPackageName() + ".";
    return SERVICES.stream().filter(service -> name.startsWith(ROOT + service + ".")).findFirst();
  }
}
