package org.prasan.registry.centre.outbound;

import java.time.LocalDate;

record CentreProposedV1(
    String centreId, String districtCode, String nameTh, String nameEn, LocalDate openedOn) {}
