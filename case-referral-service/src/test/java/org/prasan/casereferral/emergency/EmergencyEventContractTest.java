package org.prasan.casereferral.emergency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.emergency.EmergencyEvent.EmergencyDeclared;
import org.prasan.casereferral.emergency.EmergencyEvent.EmergencyEnded;
import org.prasan.casereferral.opening.OpeningReason;
import org.prasan.casereferral.opening.QueueEvent;
import org.prasan.casereferral.opening.QueueEvent.OpeningRef;
import org.prasan.casereferral.opening.QueueEvent.QueueClosed;
import org.prasan.casereferral.opening.QueueEvent.QueueOpened;
import org.prasan.contracttesting.PublishedEvents;

class EmergencyEventContractTest {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00.123456Z");
  private static final OpeningRef OF =
      new OpeningRef("1001-9f42c05e-be96-3d42-8170-6e5f708192a3", "1001", "1002");

  @Test
  void writesWhatThePublishedSchemaSaysOfEvents() {
    PublishedEvents.assertPublished(
        EmergencyEvent.class,
        List.of(
            new EmergencyDeclared("10-flood-2569-11", EmergencyKind.FLOOD, List.of("1001"), NOW),
            new EmergencyEnded("10-flood-2569-11", NOW)));
  }

  @Test
  void writesWhatThePublishedSchemaSaysOfQueues() {
    PublishedEvents.assertPublished(
        QueueEvent.class,
        List.of(
            new QueueOpened(OF, LocalDate.of(2026, 11, 30), OpeningReason.DISASTER),
            new QueueClosed(OF)));
  }
}
