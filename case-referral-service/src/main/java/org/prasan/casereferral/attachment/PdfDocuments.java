package org.prasan.casereferral.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document anew with its pages alone: no scripts, no actions, no files within, no word on
 * who made it and where.
 */
final class PdfDocuments {

  private static final int MOST_PAGES = 50;
  private static final int DEEPEST = 8;

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
        forgetMakers(copied.getResources(), 0);
      }
      written.setDocumentInformation(new PDDocumentInformation());
      var bytes = new ByteArrayOutputStream();
      written.save(bytes);
      return bytes.toByteArray();
    } catch (IOException | RuntimeException broken) {
      throw new AttachmentRefusal.Unreadable();
    }
  }

  /** Pictures on a page, and on what is set into it, carry descriptions of their own. */
  private static void forgetMakers(@Nullable PDResources resources, int depth) throws IOException {
    if (resources == null) {
      return;
    }
    if (depth > DEEPEST) {
      throw new AttachmentRefusal.Unreadable();
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject set = resources.getXObject(name);
      HIDDEN.forEach(set.getCOSObject()::removeItem);
      if (set instanceof PDFormXObject form) {
        forgetMakers(form.getResources(), depth + 1);
      } else if (COSName.DCT_DECODE.equals(set.getCOSObject().getFilters())) {
        forgetCamera(set.getCOSObject());
      }
    }
  }

  private static void forgetCamera(COSStream picture) throws IOException {
    byte[] told;
    try (InputStream in = picture.createRawInputStream()) {
      told = in.readAllBytes();
    }
    try (OutputStream out = picture.createRawOutputStream()) {
      out.write(JpegSegments.withoutWords(told));
    }
  }
}
