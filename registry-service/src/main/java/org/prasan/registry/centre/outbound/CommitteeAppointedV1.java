package org.prasan.registry.centre.outbound;

import java.time.LocalDate;
import java.util.List;

record CommitteeAppointedV1(
    String centreId,
    String districtCode,
    String appointmentOrderNo,
    LocalDate appointedOn,
    LocalDate termStartsOn,
    LocalDate termEndsOn,
    List<Member> members) {

  record Member(String volunteerId, String role) {}
}
