package org.prasan.certificate.establishment;

import java.time.LocalDate;
import org.prasan.certificate.CertificateTestData;

/** Certificates of the first year, walked through their real states. */
public final class Certificates2565 {

  private static final Signatory SIGNATORY =
      new Signatory(
          null,
          "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์",
          "Permanent Secretary, Ministry of Social Development and Human Security");

  private Certificates2565() {}

  public static Certificate first() {
    return issue(1, CertificateTestData.establishment());
  }

  public static Certificate firstRevoked() {
    return first().revoke("MERGED", LocalDate.of(2024, 3, 1)).state();
  }

  public static Certificate longNamed() {
    return issue(
        50,
        new Establishment(
            "centre-1008",
            "1008",
            "ศูนย์ประสานงานอาสาสมัครพัฒนาสังคมและความมั่นคงของมนุษย์ (อพม.) เขตป้อมปราบศัตรูพ่าย"
                + " กรุงเทพมหานคร",
            "Social Development and Human Security Volunteer Coordination Centre, Pom Prap Sattru"
                + " Phai",
            LocalDate.of(2019, 11, 28),
            LocalDate.of(2022, 11, 30),
            "พม 0399/2565",
            CertificateTestData.ESTABLISHED));
  }

  static Certificate issue(int running, Establishment establishment) {
    return Certificate.issue(
            new CertificateNumber(2565, running), establishment, SIGNATORY, "e30.e30.c2ln")
        .state();
  }
}
