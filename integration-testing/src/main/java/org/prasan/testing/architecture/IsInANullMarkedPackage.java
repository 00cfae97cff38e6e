package org.prasan.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Looks at the package, which no ready-made condition does. */
final class IsInANullMarkedPackage extends ArchCondition<JavaClass> {

  IsInANullMarkedPackage() {
    super("be in a package marked @NullMarked");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
      events.add(
          SimpleConditionEvent.violated(
              type, type.getName() + " is in a package that is not @NullMarked"));
    }
  }
}
