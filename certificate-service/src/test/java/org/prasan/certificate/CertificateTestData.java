package org.prasan.certificate;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.certificate.CertificateProperties.Fonts;
import org.prasan.certificate.CertificateProperties.Office;
import org.prasan.certificate.establishment.Certificate;
import org.prasan.certificate.establishment.CertificateFilter;
import org.prasan.certificate.establishment.Certificates;
import org.prasan.certificate.establishment.Establishment;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Stored;

/** Settings and facts that tests share. */
public final class CertificateTestData {

  public static final LocalDate ESTABLISHED = LocalDate.of(2022, 12, 16);

  private CertificateTestData() {}

  public static CertificateProperties settings(@Nullable Path keyFile) {
    return new CertificateProperties(
        URI.create("https://certificates.example"),
        keyFile == null ? Path.of("unused") : keyFile,
        true,
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

  public static List<Stored<Certificate>> ofCentre(Certificates certificates, String centreId) {
    return list(certificates, new CertificateFilter(centreId, null, null, null));
  }

  public static List<Stored<Certificate>> ofYear(Certificates certificates, int yearBe) {
    return list(certificates, new CertificateFilter(null, null, null, yearBe));
  }

  private static List<Stored<Certificate>> list(
      Certificates certificates, CertificateFilter filter) {
    var ministry = Caller.of("ministry", Set.of(Role.MINISTRY), Set.of(), null);
    return certificates.list(ministry, filter, new PageQuery(200, null));
  }
}
