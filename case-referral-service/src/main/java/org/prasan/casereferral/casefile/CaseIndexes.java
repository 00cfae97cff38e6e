package org.prasan.casereferral.casefile;

import org.prasan.casereferral.privacy.AccessLog;
import org.prasan.messaging.CollectionIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the queries on cases rely on. */
@Configuration(proxyBeanMethods = false)
class CaseIndexes {

  @Bean
  CollectionIndex casesByNumber() {
    return CollectionIndex.unique(Cases.COLLECTION, "state.caseNo");
  }

  @Bean
  CollectionIndex casesByDistrict() {
    return CollectionIndex.on(Cases.COLLECTION, "state.districtCode", "-listKey");
  }

  @Bean
  CollectionIndex casesByDistrictAndState() {
    return CollectionIndex.on(Cases.COLLECTION, "state.districtCode", "state.state", "-listKey");
  }

  @Bean
  CollectionIndex casesByState() {
    return CollectionIndex.on(Cases.COLLECTION, "state.state", "-listKey");
  }

  @Bean
  CollectionIndex casesByOpener() {
    return CollectionIndex.on(Cases.COLLECTION, "state.openedBy", "-listKey");
  }

  @Bean
  CollectionIndex casesByIdentity() {
    return CollectionIndex.on(Cases.COLLECTION, "state.identityIndexes", "-listKey");
  }

  @Bean
  CollectionIndex casesNeedingAction() {
    return CollectionIndex.on(Cases.COLLECTION, "state.needsActionKey");
  }

  @Bean
  CollectionIndex casesNeedingActionByDistrict() {
    return CollectionIndex.on(Cases.COLLECTION, "state.districtCode", "state.needsActionKey");
  }

  @Bean
  CollectionIndex accessesByCase() {
    return CollectionIndex.on(AccessLog.COLLECTION, "caseId", "-n");
  }
}
