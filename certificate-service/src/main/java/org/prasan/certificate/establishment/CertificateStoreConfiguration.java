package org.prasan.certificate.establishment;

import org.prasan.messaging.CollectionIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the indexes that the queries on certificates rely on. */
@Configuration(proxyBeanMethods = false)
class CertificateStoreConfiguration {

  @Bean
  CollectionIndex oneCertificateForEachCentre() {
    return CollectionIndex.unique(Certificates.COLLECTION, Certificates.CENTRE);
  }

  @Bean
  CollectionIndex highestNumberOfYear() {
    return CollectionIndex.on(
        Certificates.COLLECTION, Certificates.YEAR, "-" + Certificates.RUNNING);
  }

  @Bean
  CollectionIndex certificatesOfDistrict() {
    return CollectionIndex.on(Certificates.COLLECTION, Certificates.DISTRICT, "-listKey");
  }

  @Bean
  CollectionIndex certificatesByStatus() {
    return CollectionIndex.on(Certificates.COLLECTION, Certificates.STATUS, "-listKey");
  }

  @Bean
  CollectionIndex certificatesOfYear() {
    return CollectionIndex.on(Certificates.COLLECTION, Certificates.YEAR, "-listKey");
  }
}
