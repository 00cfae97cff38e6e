package org.prasan.certificate;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the certificate service. */
@SpringBootApplication
@EnableConfigurationProperties(CertificateProperties.class)
public class CertificateApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(CertificateApplication.class, arguments);
  }
}
