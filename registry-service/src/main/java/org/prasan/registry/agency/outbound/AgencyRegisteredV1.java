package org.prasan.registry.agency.outbound;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record AgencyRegisteredV1(
    String agencyId,
    String kind,
    String nameTh,
    String nameEn,
    List<String> districts,
    List<String> services,
    String capacity,
    Instant capacitySince,
    @Nullable String coLocatedCentreId) {}
