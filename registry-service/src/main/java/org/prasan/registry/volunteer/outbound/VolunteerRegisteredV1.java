package org.prasan.registry.volunteer.outbound;

import java.time.LocalDate;

record VolunteerRegisteredV1(
    String volunteerId, String districtCode, String registrationNo, LocalDate registeredOn) {}
