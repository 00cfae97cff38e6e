package org.prasan.casereferral.referral;

import org.prasan.messaging.CollectionIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the queries on referrals rely on. */
@Configuration(proxyBeanMethods = false)
class ReferralIndexes {

  @Bean
  CollectionIndex referralsByClock() {
    return CollectionIndex.on(Referrals.COLLECTION, "state.nextClockAt");
  }

  @Bean
  CollectionIndex referralsByAgency() {
    return CollectionIndex.on(Referrals.COLLECTION, "state.agencyId", "-listKey");
  }

  @Bean
  CollectionIndex referralsByAgencyAndState() {
    return CollectionIndex.on(Referrals.COLLECTION, "state.agencyId", "state.state", "-listKey");
  }

  @Bean
  CollectionIndex referralsByDistrict() {
    return CollectionIndex.on(Referrals.COLLECTION, "state.districtCode", "-listKey");
  }

  @Bean
  CollectionIndex referralsByDistrictAndState() {
    return CollectionIndex.on(
        Referrals.COLLECTION, "state.districtCode", "state.state", "-listKey");
  }

  @Bean
  CollectionIndex referralsByState() {
    return CollectionIndex.on(Referrals.COLLECTION, "state.state", "-listKey");
  }

  @Bean
  CollectionIndex referralsByCase() {
    return CollectionIndex.on(Referrals.COLLECTION, "state.caseId", "-listKey");
  }
}
