package org.prasan.casereferral.city;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prasan.conventions.security.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Who may send a command at all: the guards of the endpoints whose code makes one of its kind. */
final class Guards {

  private static final String DOMAIN = "org.prasan.casereferral.casefile";

  private final JavaClasses service =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.prasan.casereferral");

  Set<Role> of(Class<?> command) {
    var roles = EnumSet.noneOf(Role.class);
    var seen = new HashSet<JavaCodeUnit>();
    service
        .get(command)
        .getConstructorCallsToSelf()
        .forEach(call -> follow(call.getOrigin(), seen, roles));
    return roles;
  }

  private void follow(JavaCodeUnit maker, Set<JavaCodeUnit> seen, Set<Role> roles) {
    if (!seen.add(maker) || maker.getOwner().getPackageName().equals(DOMAIN)) {
      return;
    }
    if (maker.getOwner().isAnnotatedWith(RestController.class)) {
      roles.addAll(roles(maker));
    } else {
      maker.getAccessesToSelf().forEach(access -> follow(access.getOrigin(), seen, roles));
    }
  }

  private static List<Role> roles(JavaCodeUnit endpoint) {
    String guard =
        endpoint
            .tryGetAnnotationOfType(PreAuthorize.class)
            .or(() -> endpoint.getOwner().tryGetAnnotationOfType(PreAuthorize.class))
            .orElseThrow()
            .value();
    return Arrays.stream(Role.values()).filter(role -> guard.contains("'" + role + "'")).toList();
  }
}
