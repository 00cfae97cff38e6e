package org.prasan.casereferral.casefile.web;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.personal.Sealed;

/**
 * Opens what is sealed for one reader of one case.
 *
 * @param hidden whether hidden addresses are shown as well
 */
record Reader(Sight sight, boolean hidden, PersonalFields personal) {

  <T> @Nullable T whole(String subject, @Nullable Sealed sealed, Class<T> details) {
    return sight.whole() ? personal.open(subject, sealed, details) : null;
  }

  <T> @Nullable T people(String subject, @Nullable Sealed sealed, Class<T> details) {
    return sight.people() ? personal.open(subject, sealed, details) : null;
  }
}
