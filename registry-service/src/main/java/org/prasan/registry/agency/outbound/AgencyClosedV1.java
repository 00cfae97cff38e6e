package org.prasan.registry.agency.outbound;

import java.time.LocalDate;

record AgencyClosedV1(String agencyId, LocalDate closedOn) {}
