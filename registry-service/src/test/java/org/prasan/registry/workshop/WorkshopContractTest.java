package org.prasan.registry.workshop;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.registry.PublishedContract;
import org.prasan.registry.workshop.WorkshopEvent.AttendanceRecorded;
import org.prasan.registry.workshop.WorkshopEvent.WorkshopAnnounced;
import org.prasan.registry.workshop.outbound.WorkshopEventTranslator;

class WorkshopContractTest {

  @Test
  void everyEventOfAWorkshopKeepsItsPublishedSchema() {
    PublishedContract.isKept(
        new WorkshopEventTranslator(),
        List.of(
            new WorkshopAnnounced("w1", "ประชุม", "Workshop", LocalDate.of(2022, 12, 16)),
            new AttendanceRecorded("w1", 380)),
        "registry.workshop-");
  }
}
