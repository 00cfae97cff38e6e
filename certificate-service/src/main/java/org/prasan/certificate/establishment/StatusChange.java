package org.prasan.certificate.establishment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in a certificate's life.
 *
 * @param reason the registry's code; null for issue and reinstatement
 */
public record StatusChange(
    CertificateStatus status, @Nullable String reason, LocalDate effectiveOn) {}
