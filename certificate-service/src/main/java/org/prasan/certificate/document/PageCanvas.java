package org.prasan.certificate.document;

import com.google.zxing.common.BitMatrix;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Draws on one page. PDFBox's own text drawing places Thai marks wrongly, so each shaped glyph is
 * placed by itself, and the run carries its exact text for whoever copies, searches or listens.
 */
final class PageCanvas {

  private static final int NO_GLYPH = 0xFFFF;

  private final List<Object> tokens = new ArrayList<>();
  private final PDResources resources = new PDResources();

  void text(Face face, String text, float size, float x, float y) {
    if (text.isBlank()) {
      return;
    }
    tokens.add(COSName.getPDFName("Span"));
    tokens.add(actualText(text));
    operator("BDC");
    operator("BT");
    tokens.add(resources.add(face.font()));
    operator("Tf", size);
    glyphs(face, face.shape(text), size, x, y);
    operator("ET");
    operator("EMC");
  }

  private void glyphs(Face face, GlyphVector glyphs, float size, float x, float y) {
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      int glyph = glyphs.getGlyphCode(i);
      if (glyph == NO_GLYPH || glyph == 0) {
        continue;
      }
      face.use(glyph);
      Point2D at = glyphs.getGlyphPosition(i);
      float right = x + Face.scale(at.getX(), size);
      operator("Tm", 1, 0, 0, 1, right, y - Face.scale(at.getY(), size));
      tokens.add(new COSString(new byte[] {(byte) (glyph >> 8), (byte) glyph}));
      operator("Tj");
    }
  }

  private static COSDictionary actualText(String text) {
    byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
    var properties = new COSDictionary();
    properties.setItem(COSName.ACTUAL_TEXT, new COSString(utf16));
    return properties;
  }

  void colour(float red, float green, float blue) {
    operator("rg", red, green, blue);
    operator("RG", red, green, blue);
  }

  void frame(float x, float y, float width, float height, float thickness) {
    operator("w", thickness);
    operator("re", x, y, width, height);
    operator("S");
  }

  /** A square code with its lower left corner at {@code x, y}. */
  void code(BitMatrix modules, float x, float y, float side) {
    float module = side / modules.getWidth();
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int column = 0; column < modules.getWidth(); column++) {
        if (modules.get(column, row)) {
          operator("re", x + column * module, y + side - (row + 1) * module, module, module);
        }
      }
    }
    operator("f");
  }

  void finish(PDDocument document, PDPage page) throws IOException {
    var content = new PDStream(document);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(content);
    page.setResources(resources);
  }

  private void operator(String name, float... operands) {
    for (float operand : operands) {
      tokens.add(new COSFloat(operand));
    }
    tokens.add(Operator.getOperator(name));
  }
}
