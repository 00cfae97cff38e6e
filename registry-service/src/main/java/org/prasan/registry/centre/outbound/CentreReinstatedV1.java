package org.prasan.registry.centre.outbound;

import java.time.LocalDate;

record CentreReinstatedV1(String centreId, String districtCode, LocalDate effectiveOn) {}
