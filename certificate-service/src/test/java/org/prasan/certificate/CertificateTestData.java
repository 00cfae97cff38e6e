package org.prasan.certificate;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.certificate.CertificateProperties.Fonts;
import org.prasan.certificate.CertificateProperties.Office;
import org.prasan.certificate.establishment.Establishment;

/** Settings and facts that tests share. */
public final class CertificateTestData {

  public static final LocalDate ESTABLISHED = LocalDate.of(2022, 12, 16);

  private CertificateTestData() {}

  public static CertificateProperties settings(@Nullable Path keyFile) {
    return new CertificateProperties(
        URI.create("https://certificates.example"),
        keyFile == null ? Path.of("unused") : keyFile,
        new Office(
            null,
            "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์",
            "Permanent Secretary, Ministry of Social Development and Human Security"),
        "ระเบียบกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ว่าด้วยอาสาสมัครพัฒนาสังคมและความมั่นคงของมนุษย์"
            + " พ.ศ. 2557",
        new Fonts(null, null));
  }

  public static Establishment establishment() {
    return establishment("centre-1001", "1001", "พระนคร", "Phra Nakhon");
  }

  public static Establishment establishment(
      String centreId, String districtCode, String districtTh, String districtEn) {
    return new Establishment(
        centreId,
        districtCode,
        "ศูนย์ประสานงาน อพม. เขต" + districtTh,
        "SDHSV Coordination Centre, " + districtEn,
        LocalDate.of(2018, 5, 15),
        LocalDate.of(2022, 11, 1),
        "12/2565",
        ESTABLISHED);
  }
}
