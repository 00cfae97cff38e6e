package org.prasan.certificate.credential;

import java.time.LocalDate;

/**
 * What a credential states. Two credentials say the same exactly when these are equal.
 *
 * @param number as people write it, such as {@code 17/2565}
 */
public record CredentialFacts(
    String certificateId,
    String number,
    String centreId,
    String districtCode,
    String nameTh,
    String nameEn,
    LocalDate establishedOn) {}
