package org.prasan.registry.centre;

import org.jspecify.annotations.Nullable;

/**
 * Where a centre is found. Centres sit in community premises (a community office, a mosque, a
 * health post), so the landmark matters more than a house number.
 */
public record Premises(
    String place,
    @Nullable String houseNo,
    @Nullable String moo,
    @Nullable String community,
    @Nullable String alley,
    @Nullable String soi,
    @Nullable String road,
    @Nullable String subdistrict,
    @Nullable String postcode) {}
