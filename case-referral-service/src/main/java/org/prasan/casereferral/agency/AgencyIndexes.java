package org.prasan.casereferral.agency;

import org.prasan.messaging.CollectionIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the queries on agencies rely on. */
@Configuration(proxyBeanMethods = false)
class AgencyIndexes {

  @Bean
  CollectionIndex agenciesByDistrict() {
    return CollectionIndex.on(Agencies.COLLECTION, "state.closed", "state.districts", "_id");
  }
}
