package org.prasan.casereferral.intake;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Blind indexes of one client: by document, and by name and birth year. They tell that two clients
 * are alike without telling who they are.
 */
record ClientIndexes(@Nullable String byIdentity, @Nullable String byName) {

  Stream<String> all() {
    return Stream.of(byIdentity, byName).filter(Objects::nonNull).map(Objects::requireNonNull);
  }
}
