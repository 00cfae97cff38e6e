package org.prasan.casereferral.attachment;

import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Takes a file for what its bytes say, has it scanned, and writes it anew. */
@Component
public class FileCheck {

  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

  private final VirusScanner scanner;
  private final int megapixels;
  private final Semaphore places;

  FileCheck(VirusScanner scanner, AttachmentProperties settings) {
    this.scanner = scanner;
    this.megapixels = settings.megapixels();
    this.places = new Semaphore(settings.atOnce());
  }

  /**
   * @throws AttachmentRefusal when it is nothing that is taken in
   */
  public CleanFile clean(byte[] told) {
    FileType type = typeOf(told);
    ScanState scan = scanner.scan(told);
    places.acquireUninterruptibly();
    try {
      byte[] content =
          type == FileType.PDF
              ? PdfDocuments.writtenAnew(told)
              : Pictures.writtenAnew(type, told, megapixels);
      return new CleanFile(type, content, scan);
    } finally {
      places.release();
    }
  }

  private static FileType typeOf(byte[] told) {
    if (begins(told, JPEG)) {
      return FileType.JPEG;
    }
    if (begins(told, PNG)) {
      return FileType.PNG;
    }
    if (begins(told, PDF)) {
      return FileType.PDF;
    }
    throw new AttachmentRefusal.TypeUnsupported();
  }

  private static boolean begins(byte[] told, byte[] sign) {
    return told.length > sign.length && Arrays.equals(told, 0, sign.length, sign, 0, sign.length);
  }
}
