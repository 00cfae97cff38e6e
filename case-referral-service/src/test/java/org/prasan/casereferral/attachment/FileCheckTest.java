package org.prasan.casereferral.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.casereferral.Photographs;
import org.springframework.dao.DataAccessResourceFailureException;

class FileCheckTest {

  @Test
  void writesAPictureAnewWithoutWhatTheCameraWroteIntoIt() {
    CleanFile file = check("").clean(Photographs.jpeg(400, 300, 1));
    assertThat(file.type()).isEqualTo(FileType.JPEG);
    assertThat(new String(file.content(), ISO_8859_1)).doesNotContain(Photographs.PLACE, "Exif");
  }

  @Test
  void dropsWhatHidesBehindAPicture() {
    byte[] picture = Photographs.png(40, 30);
    byte[] both = Arrays.copyOf(picture, picture.length + 5);
    System.arraycopy("<?php".getBytes(ISO_8859_1), 0, both, picture.length, 5);
    assertThat(new String(check("").clean(both).content(), ISO_8859_1)).doesNotContain("<?php");
  }

  /**
   * The red half of the picture is above in 1 and 2, below in 3 and 4, and beside in the others.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void showsAPictureAsItWasSeenHoweverTheCameraWasHeld(int orientation) throws IOException {
    byte[] kept = check("").clean(Photographs.jpeg(400, 200, orientation)).content();
    var image = ImageIO.read(new ByteArrayInputStream(kept));
    boolean lies = orientation > 4;
    assertThat(image.getWidth()).isEqualTo(lies ? 200 : 400);
    boolean first =
        switch (orientation) {
          case 1, 2, 5, 8 -> true;
          default -> false;
        };
    var begin = new Color(lies ? image.getRGB(20, 200) : image.getRGB(200, 20));
    assertThat(begin.getRed() > 128).isEqualTo(first);
  }

  @Test
  void refusesAPictureThatWouldFillTheMemory() {
    assertThatThrownBy(() -> check("").clean(Photographs.png(2_000, 1_000)))
        .isInstanceOf(AttachmentRefusal.PictureTooLarge.class);
  }

  @Test
  void writesADocumentAnewWithItsPagesAlone() throws IOException {
    CleanFile file = check("").clean(document(null));
    assertThat(new String(file.content(), ISO_8859_1)).doesNotContain("JavaScript", "app.alert");
    try (PDDocument kept = Loader.loadPDF(file.content())) {
      assertThat(kept.getNumberOfPages()).isEqualTo(1);
      assertThat(kept.getDocumentInformation().getAuthor()).isNull();
    }
  }

  @Test
  void takesTheCamerasWordsOutOfThePicturesOfADocument() throws IOException {
    byte[] told = scan(Photographs.jpeg(400, 300, 1));
    assertThat(new String(told, ISO_8859_1)).contains(Photographs.PLACE);
    byte[] kept = check("").clean(told).content();
    assertThat(new String(kept, ISO_8859_1)).doesNotContain(Photographs.PLACE, "Exif");
    try (PDDocument document = Loader.loadPDF(kept)) {
      var name = document.getPage(0).getResources().getXObjectNames().iterator().next();
      var picture = (PDImageXObject) document.getPage(0).getResources().getXObject(name);
      assertThat(new Color(picture.getImage().getRGB(200, 20)).getRed()).isGreaterThan(128);
    }
  }

  private static byte[] scan(byte[] jpeg) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var picture = JPEGFactory.createFromByteArray(document, jpeg);
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(picture, 0, 0);
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void refusesADocumentThatIsLocked() throws IOException {
    byte[] locked = document(new StandardProtectionPolicy("a", "b", new AccessPermission()));
    assertThatThrownBy(() -> check("").clean(locked))
        .isInstanceOf(AttachmentRefusal.Unreadable.class);
  }

  @Test
  void marksWhatAScannerFoundCleanAndRefusesWhatItFoundInfected() throws IOException {
    assertThat(scanned("stream: OK").scan()).isEqualTo(ScanState.CLEAN);
    assertThatThrownBy(() -> scanned("stream: Eicar-Signature FOUND"))
        .isInstanceOf(AttachmentRefusal.Infected.class);
  }

  @Test
  void takesNothingInWhileTheScannerThatIsSetDoesNotAnswer() throws IOException {
    assertThatThrownBy(() -> scanned("INSTREAM size limit exceeded. ERROR"))
        .isInstanceOf(DataAccessResourceFailureException.class);
    assertThatThrownBy(() -> check("127.0.0.1:1").clean(Photographs.png(40, 30)))
        .isInstanceOf(DataAccessResourceFailureException.class);
  }

  private static CleanFile scanned(String answer) throws IOException {
    try (var clamd = new ServerSocket(0)) {
      Thread.ofVirtual().start(() -> answer(clamd, answer));
      return check("127.0.0.1:" + clamd.getLocalPort()).clean(Photographs.png(40, 30));
    }
  }

  private static void answer(ServerSocket clamd, String answer) {
    try (var socket = clamd.accept()) {
      var in = new java.io.DataInputStream(socket.getInputStream());
      in.readNBytes("zINSTREAM0".length());
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        in.readNBytes(length);
      }
      socket.getOutputStream().write((answer + "\0").getBytes(ISO_8859_1));
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
  }

  private static byte[] document(StandardProtectionPolicy lock) throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setAuthor("สมมุติ");
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      if (lock != null) {
        document.protect(lock);
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static FileCheck check(String scanner) {
    var settings = new AttachmentProperties(60, 2, 1, scanner, Duration.ofSeconds(2));
    return new FileCheck(new VirusScanner(settings), settings);
  }
}
