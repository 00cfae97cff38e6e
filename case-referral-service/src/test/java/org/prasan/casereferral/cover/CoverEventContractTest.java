package org.prasan.casereferral.cover;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.cover.CoverEvent.CoverEnded;
import org.prasan.casereferral.cover.CoverEvent.LeaveCovered;
import org.prasan.contracttesting.PublishedEvents;

class CoverEventContractTest {

  private static final String COVER = "1001-9f42c05e-be96-3d42-8170-6e5f708192a3";

  @Test
  void writesWhatThePublishedSchemaSays() {
    PublishedEvents.assertPublished(
        CoverEvent.class,
        List.of(
            new LeaveCovered(
                COVER,
                "1001",
                "officer-1001",
                "officer-1002",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 14)),
            new CoverEnded(COVER, "1001", "officer-1001", "officer-1002")));
  }
}
