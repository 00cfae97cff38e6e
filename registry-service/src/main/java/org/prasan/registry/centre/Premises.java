package org.prasan.registry.centre;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.thai.validation.OneLine;

/**
 * Where a centre is found. Centres sit in community premises (a community office, a mosque, a
 * health post), so the landmark matters more than a house number.
 *
 * @param subdistrictTh khwaeng
 */
public record Premises(
    @NotNull @OneLine String descriptionTh,
    @Nullable @OneLine(emptyAllowed = true) String houseNo,
    @Nullable @OneLine(emptyAllowed = true) String moo,
    @Nullable @OneLine(emptyAllowed = true) String communityTh,
    @Nullable @OneLine(emptyAllowed = true) String alleyTh,
    @Nullable @OneLine(emptyAllowed = true) String soiTh,
    @Nullable @OneLine(emptyAllowed = true) String roadTh,
    @Nullable @OneLine(emptyAllowed = true) String subdistrictTh,
    @Nullable @Pattern(regexp = "[0-9]{5}") String postcode) {}
