package org.prasan.registry;

import org.prasan.messaging.CollectionIndex;
import org.prasan.registry.agency.Agencies;
import org.prasan.registry.centre.Centres;
import org.prasan.registry.volunteer.Volunteers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes for the lists and look-ups; ids and the order of lists have theirs already. */
@Configuration(proxyBeanMethods = false)
class RegistryIndexes {

  private static final String NEWEST_FIRST = "-listKey";

  @Bean
  CollectionIndex centresOfDistrict() {
    return CollectionIndex.on(Centres.COLLECTION, Centres.DISTRICT, NEWEST_FIRST);
  }

  @Bean
  CollectionIndex centresOfMember() {
    return CollectionIndex.on(Centres.COLLECTION, Centres.SEATED, NEWEST_FIRST);
  }

  @Bean
  CollectionIndex volunteersOfDistrict() {
    return CollectionIndex.on(Volunteers.COLLECTION, Volunteers.DISTRICT, NEWEST_FIRST);
  }

  @Bean
  CollectionIndex agenciesOfDistrict() {
    return CollectionIndex.on(Agencies.COLLECTION, Agencies.DISTRICTS, NEWEST_FIRST);
  }

  @Bean
  CollectionIndex agenciesOfService() {
    return CollectionIndex.on(Agencies.COLLECTION, Agencies.SERVICES, NEWEST_FIRST);
  }
}
