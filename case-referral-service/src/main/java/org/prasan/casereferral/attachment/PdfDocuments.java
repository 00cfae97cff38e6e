package org.prasan.casereferral.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Writes a document anew with its pages alone: no scripts, no actions, no files within, no word on
 * who made it and where.
 */
final class PdfDocuments {

  private static final int MOST_PAGES = 50;

  private static final List<COSName> HIDDEN =
      List.of(
          COSName.METADATA,
          COSName.AA,
          COSName.A,
          COSName.getPDFName("PieceInfo"),
          COSName.getPDFName("LastModified"));

  private PdfDocuments() {}

  static byte[] writtenAnew(byte[] document) {
    try (PDDocument read = Loader.loadPDF(document);
        PDDocument written = new PDDocument()) {
      if (read.isEncrypted()
          || read.getNumberOfPages() < 1
          || read.getNumberOfPages() > MOST_PAGES) {
        throw new AttachmentRefusal.Unreadable();
      }
      for (PDPage page : read.getPages()) {
        PDPage copied = written.importPage(page);
        copied.getCOSObject().removeItem(COSName.ANNOTS);
        HIDDEN.forEach(copied.getCOSObject()::removeItem);
        forgetMakers(copied);
      }
      written.setDocumentInformation(new PDDocumentInformation());
      var bytes = new ByteArrayOutputStream();
      written.save(bytes);
      return bytes.toByteArray();
    } catch (IOException | RuntimeException broken) {
      throw new AttachmentRefusal.Unreadable();
    }
  }

  /** Pictures on a page carry descriptions of their own. */
  private static void forgetMakers(PDPage page) throws IOException {
    if (page.getResources() == null) {
      return;
    }
    for (COSName name : page.getResources().getXObjectNames()) {
      COSDictionary picture = page.getResources().getXObject(name).getCOSObject();
      HIDDEN.forEach(picture::removeItem);
    }
  }
}
