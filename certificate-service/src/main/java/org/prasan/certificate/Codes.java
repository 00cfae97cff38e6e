package org.prasan.certificate;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.prasan.messaging.Says;

/** What the parts of this service's events state, each said once. */
public final class Codes {

  private Codes() {}

  @Says(
      value = "Id of the certificate: BE year and running number.",
      pattern = "^2[0-9]{3}-[1-9][0-9]{0,5}$")
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface CertificateId {}

  @Says(value = "Id of the centre.", pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface CentreId {}

  @Says(value = "Official code of the Bangkok district.", pattern = "^10(0[1-9]|[1-4][0-9]|50)$")
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface DistrictCode {}

  @Says(value = "Reason code of the registry.", pattern = "^[A-Z][A-Z0-9_]{1,63}$")
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface ReasonCode {}
}
