package org.prasan.casereferral;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service that carries a case from its report to its outcome. */
@SpringBootApplication
@ConfigurationPropertiesScan
class CaseReferralApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(CaseReferralApplication.class, arguments);
  }
}
