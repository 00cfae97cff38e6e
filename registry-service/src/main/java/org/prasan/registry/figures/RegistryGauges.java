package org.prasan.registry.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The register's size for the monitoring boards. Counted every half minute, not at each scrape, so
 * that a slow store never makes the scrape fail.
 */
@Component
final class RegistryGauges {

  private static final Logger log = LoggerFactory.getLogger(RegistryGauges.class);

  private final RegistryFigures figures;
  private final MultiGauge centres;
  private final MultiGauge volunteers;

  RegistryGauges(RegistryFigures figures, MeterRegistry meters) {
    this.figures = figures;
    centres =
        MultiGauge.builder("registry.centres").description("Centres by state").register(meters);
    volunteers =
        MultiGauge.builder("registry.volunteers")
            .description("Active volunteers by district")
            .register(meters);
  }

  @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT30S")
  void refresh() {
    try {
      centres.register(rows("state", figures.centres(new Criteria())), true);
      volunteers.register(rows("district", figures.volunteers(new Criteria())), true);
    } catch (DataAccessException storeDown) {
      log.warn("gauges keep their last value: {}", storeDown.getClass().getSimpleName());
    }
  }

  private static List<MultiGauge.Row<?>> rows(String tag, List<Map<String, Object>> counted) {
    var totals = new HashMap<String, Long>();
    for (Map<String, Object> row : counted) {
      long value = row.get("value") instanceof Number n ? n.longValue() : 0;
      totals.merge(String.valueOf(row.get(tag)), value, Long::sum);
    }
    return totals.entrySet().stream()
        .<MultiGauge.Row<?>>map(
            entry -> MultiGauge.Row.of(Tags.of(tag, entry.getKey()), entry.getValue()))
        .toList();
  }
}
