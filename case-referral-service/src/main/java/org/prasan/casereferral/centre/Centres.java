package org.prasan.casereferral.centre;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.prasan.messaging.CollectionIndex;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The centres this service has heard of. */
@Component
public class Centres {

  static final String COLLECTION = "centres";
  private static final int MOST_IN_DISTRICT = 50;

  private final Projection<Centre> projection;

  Centres(EventConsumers consumers) {
    projection = consumers.projection(COLLECTION, Centre.class);
  }

  public Projection<Centre> projection() {
    return projection;
  }

  public boolean isEstablishedIn(String districtCode) {
    return projection
        .list(List.of(where("state.districtCode").is(districtCode)), null, MOST_IN_DISTRICT)
        .stream()
        .anyMatch(row -> row.state().standing() == Centre.Standing.ESTABLISHED);
  }

  /** What the queries on centres rely on. */
  @Configuration(proxyBeanMethods = false)
  static class Indexes {
    @Bean
    CollectionIndex centresByDistrict() {
      return CollectionIndex.on(COLLECTION, "state.districtCode", "_id");
    }
  }
}
