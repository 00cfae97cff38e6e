package org.prasan.registry.centre.outbound;

import java.time.LocalDate;

record CentreSuspendedV1(
    String centreId, String districtCode, String reason, LocalDate effectiveOn) {}
