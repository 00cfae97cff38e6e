package org.prasan.certificate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.certificate.CertificateTestData;
import org.prasan.certificate.establishment.Certificate;
import org.prasan.certificate.establishment.Certificates2565;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CertificateDocumentTest {

  private static final CertificateDocument DOCUMENT =
      new CertificateDocument(
          new FontFiles(CertificateTestData.settings(null)),
          new Wording(CertificateTestData.settings(null)));

  private static final Certificate CERTIFICATE = Certificates2565.first();

  @BeforeAll
  static void prepareValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void isAnArchiveFileByTheStandardsValidator() throws Exception {
    byte[] pdf = DOCUMENT.render(CERTIFICATE);
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
      var result = validator.validate(parser);
      assertThat(result.isCompliant()).as(() -> result.getTestAssertions().toString()).isTrue();
    }
  }

  @Test
  void yieldsTheExactThaiTextThatItShows() throws IOException {
    assertThat(textOf(DOCUMENT.render(CERTIFICATE)))
        .contains("กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์")
        .contains("เลขที่ ๑/๒๕๖๕")
        .contains("หนังสือรับรองการจัดตั้งศูนย์ประสานงาน อพม.")
        .contains("ศูนย์ประสานงาน อพม. เขตพระนคร")
        .contains("ให้ไว้ ณ วันที่ ๑๖ ธันวาคม พ.ศ. ๒๕๖๕")
        .contains("ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์")
        .contains("https://certificates.example/verify/2565-1");
  }

  @Test
  void wordsOfTheBodySurviveTheLineBreaks() throws IOException {
    String text = textOf(DOCUMENT.render(CERTIFICATE)).replaceAll("\\s", "");
    assertThat(text)
        .contains("ประจำเขตพระนครกรุงเทพมหานครเปิดดำเนินการเมื่อวันที่๑๕พฤษภาคมพ.ศ.๒๕๖๑")
        .contains("ตามคำสั่งแต่งตั้งที่๑๒/๒๕๖๕เมื่อวันที่๑พฤศจิกายนพ.ศ.๒๕๖๕")
        .contains("ระเบียบกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ว่าด้วยอาสาสมัคร")
        .contains("สิทธิสวัสดิการสังคมขั้นพื้นฐานพึ่งพาตนเองได้และไม่ทิ้งใครไว้ข้างหลัง");
  }

  @Test
  @EnabledIf("popplerInstalled")
  void yieldsTheSameTextToAnotherReader(@TempDir Path folder) throws Exception {
    Path pdf = Files.write(folder.resolve("c.pdf"), DOCUMENT.render(CERTIFICATE));
    var reader = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), "-").start();
    String text = new String(reader.getInputStream().readAllBytes(), "UTF-8");
    assertThat(text)
        .contains("เลขที่ ๑/๒๕๖๕")
        .contains("หนังสือรับรองการจัดตั้งศูนย์ประสานงาน อพม.")
        .contains("ให้ไว้ ณ วันที่ ๑๖ ธันวาคม พ.ศ. ๒๕๖๕");
  }

  static boolean popplerInstalled() {
    return Files.isExecutable(Path.of("/usr/bin/pdftotext"));
  }

  @Test
  void carriesItsCredentialInside() throws IOException {
    try (var document = Loader.loadPDF(DOCUMENT.render(CERTIFICATE))) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files.get(Archive.ATTACHMENT).getEmbeddedFile().toByteArray())
          .asString()
          .isEqualTo(CERTIFICATE.credential());
    }
  }

  @Test
  void sameStateYieldsTheSameBytes() {
    assertThat(DOCUMENT.render(CERTIFICATE)).isEqualTo(DOCUMENT.render(CERTIFICATE));
  }

  @Test
  void machineOfAThaiLocaleMakesTheSamePaper() {
    byte[] paper = DOCUMENT.render(CERTIFICATE);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("th", "TH", "TH"));
    try {
      assertThat(DOCUMENT.render(CERTIFICATE)).isEqualTo(paper);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void saysItselfThatItIsRevoked() throws IOException {
    assertThat(textOf(DOCUMENT.render(Certificates2565.firstRevoked())))
        .contains("หนังสือรับรองฉบับนี้ถูกเพิกถอนตั้งแต่วันที่ ๑ มีนาคม พ.ศ. ๒๕๖๗");
  }

  @Test
  void leavesAPictureToLookAt() throws IOException {
    Path target = Path.of("target", "papers");
    Files.createDirectories(target);
    Files.write(target.resolve("valid.pdf"), DOCUMENT.render(CERTIFICATE));
    Files.write(target.resolve("revoked.pdf"), DOCUMENT.render(Certificates2565.firstRevoked()));
    Files.write(target.resolve("long.pdf"), DOCUMENT.render(Certificates2565.longNamed()));
    assertThat(target).isNotEmptyDirectory();
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
