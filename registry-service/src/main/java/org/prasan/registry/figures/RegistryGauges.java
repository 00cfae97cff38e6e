package org.prasan.registry.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.prasan.conventions.FigureCount;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.registry.centre.Centres;
import org.prasan.registry.volunteer.RegisteredTwice;
import org.prasan.registry.volunteer.Volunteers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The register's size for the monitoring boards. Counted every half minute, not at each scrape, so
 * that a slow store never makes the scrape fail.
 */
@Component
final class RegistryGauges {

  private static final Logger log = LoggerFactory.getLogger(RegistryGauges.class);

  /** Monitoring counts what an auditor would. */
  private static final Caller MONITORING =
      Caller.of("monitoring", Set.of(Role.AUDITOR), Set.of(), null);

  private final Centres centres;
  private final Volunteers volunteers;
  private final MultiGauge centresByState;
  private final MultiGauge volunteersByDistrict;
  private final RegisteredTwice twice;
  private final AtomicInteger registeredTwice;

  RegistryGauges(
      Centres centres, Volunteers volunteers, RegisteredTwice twice, MeterRegistry meters) {
    this.centres = centres;
    this.volunteers = volunteers;
    this.twice = twice;
    registeredTwice = new AtomicInteger();
    Gauge.builder("registry.volunteers.registered.twice", registeredTwice, AtomicInteger::get)
        .description("People of whom the department has to end an entry")
        .register(meters);
    centresByState =
        MultiGauge.builder("registry.centres").description("Centres by state").register(meters);
    volunteersByDistrict =
        MultiGauge.builder("registry.volunteers")
            .description("Active volunteers by district")
            .register(meters);
  }

  @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT30S")
  void refresh() {
    try {
      centresByState.register(rows("state", centres.count(MONITORING)), true);
      volunteersByDistrict.register(rows("district", volunteers.countActive(MONITORING)), true);
      registeredTwice.set(twice.settle());
    } catch (DataAccessException storeDown) {
      log.warn("gauges keep their last value: {}", storeDown.getClass().getSimpleName());
    }
  }

  private static List<MultiGauge.Row<?>> rows(String tag, List<Map<String, Object>> counted) {
    Map<String, Long> totals =
        counted.stream()
            .collect(
                groupingBy(row -> String.valueOf(row.get(tag)), summingLong(FigureCount::value)));
    return totals.entrySet().stream()
        .<MultiGauge.Row<?>>map(it -> MultiGauge.Row.of(Tags.of(tag, it.getKey()), it.getValue()))
        .toList();
  }
}
