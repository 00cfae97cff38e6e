package org.prasan.certificate.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.Map;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What makes a PDF an archive file (PDF/A-3, level B) that carries its own credential. */
final class Archive {

  static final String ATTACHMENT = "credential.jwt";

  private Archive() {}

  static void describe(PDDocument document, String title) throws IOException {
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage("th-TH");
    catalog.addOutputIntent(screenColours(document));
    document.getDocumentInformation().setTitle(title);
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata(title))));
  }

  private static PDOutputIntent screenColours(PDDocument document) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo("sRGB");
    intent.setOutputCondition("sRGB");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  private static byte[] metadata(String title) throws IOException {
    var xmp = XMPMetadata.createXMPMetadata();
    var identification = xmp.createAndAddPDFAIdentificationSchema();
    var out = new ByteArrayOutputStream();
    try {
      identification.setPart(3);
      identification.setConformance("B");
      xmp.createAndAddDublinCoreSchema().setTitle(title);
      new XmpSerializer().serialize(xmp, out, true);
    } catch (BadFieldValueException | TransformerException impossible) {
      throw new IOException("PDF/A metadata", impossible);
    }
    return out.toByteArray();
  }

  static void attach(PDDocument document, byte[] credential, GregorianCalendar date)
      throws IOException {
    var content =
        new PDEmbeddedFile(document, new ByteArrayInputStream(credential), COSName.FLATE_DECODE);
    content.setSubtype("application/vc+jwt");
    content.setModDate(date);
    content.setSize(credential.length);
    var file = new PDComplexFileSpecification();
    file.setFile(ATTACHMENT);
    file.setFileUnicode(ATTACHMENT);
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject().setName("AFRelationship", "Data");

    var catalog = document.getDocumentCatalog();
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(ATTACHMENT, file));
    var names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(tree);
    catalog.setNames(names);
    var associated = new COSArray();
    associated.add(file.getCOSObject());
    catalog.getCOSObject().setItem("AF", associated);
  }
}
