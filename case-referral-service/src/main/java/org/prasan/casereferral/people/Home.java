package org.prasan.casereferral.people;

import org.jspecify.annotations.Nullable;

/**
 * With whom a person lives, and where the person is registered.
 *
 * @param household number within the case: people of one number live together
 * @param rightsDistrict the Bangkok district by whose registration rights are assessed
 */
public record Home(
    @Nullable Integer household,
    @Nullable RegisteredPlace registered,
    @Nullable String rightsDistrict) {

  public static final Home UNTOLD = new Home(null, null, null);
}
