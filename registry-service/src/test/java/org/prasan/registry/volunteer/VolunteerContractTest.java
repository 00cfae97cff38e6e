package org.prasan.registry.volunteer;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.registry.PublishedContract;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerEnded;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerRegistered;
import org.prasan.registry.volunteer.outbound.VolunteerEventTranslator;

class VolunteerContractTest {

  @Test
  void everyEventOfAVolunteerKeepsItsPublishedSchema() {
    LocalDate day = LocalDate.of(2022, 12, 16);
    PublishedContract.isKept(
        new VolunteerEventTranslator(),
        List.of(
            new VolunteerRegistered("v1", "1001", "10101/2565", day),
            new VolunteerEnded("v1", "1001", EndReason.DISQUALIFIED, day)),
        "registry.volunteer-");
  }
}
