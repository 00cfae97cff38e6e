package org.prasan.registry.agency.outbound;

import java.util.List;

record AgencyServicesChangedV1(String agencyId, List<String> districts, List<String> services) {}
