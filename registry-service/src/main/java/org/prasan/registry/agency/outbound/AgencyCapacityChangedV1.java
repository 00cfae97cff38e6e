package org.prasan.registry.agency.outbound;

import java.time.Instant;

record AgencyCapacityChangedV1(String agencyId, String capacity, Instant since) {}
