package org.prasan.certificate.document;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One typeface in one document: the JDK's HarfBuzz shapes the text (Thai vowels and tone marks move
 * and change form), the PDF font carries just the glyphs that were used.
 */
final class Face {

  private static final float UNITS = 1000f;
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Font shaper;
  private final PDType0Font font;
  private final Set<Integer> used = new TreeSet<>();

  Face(PDDocument document, FontFiles.Typeface typeface) throws IOException {
    this.shaper = typeface.shaper().deriveFont(UNITS);
    this.font = PDType0Font.load(document, new ByteArrayInputStream(typeface.bytes()), true);
  }

  /** Glyphs and positions for a size of 1,000 units. */
  GlyphVector shape(String text) {
    return shaper.layoutGlyphVector(
        CONTEXT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
  }

  float width(String text, float size) {
    GlyphVector glyphs = shape(text);
    return scale(glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX(), size);
  }

  static float scale(double units, float size) {
    return (float) units * size / UNITS;
  }

  void use(int glyph) {
    used.add(glyph);
  }

  PDType0Font font() {
    return font;
  }

  void subset() throws IOException {
    font.addGlyphsToSubset(used);
    font.subset();
  }
}
