package org.prasan.registry.volunteer.outbound;

import java.time.LocalDate;

record VolunteerEndedV1(
    String volunteerId, String districtCode, String reason, LocalDate endedOn) {}
