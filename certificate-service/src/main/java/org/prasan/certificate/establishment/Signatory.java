package org.prasan.certificate.establishment;

import org.jspecify.annotations.Nullable;

/**
 * Who signs, kept in each certificate because posts change hands.
 *
 * @param name null leaves the line under the signature blank
 */
public record Signatory(@Nullable String name, String positionTh, String positionEn) {}
