package org.prasan.certificate.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.certificate.CertificateProperties;
import org.springframework.stereotype.Component;

/** The two typefaces of the paper, read once: the built-in Sarabun or the installation's own. */
@Component
class FontFiles {

  private final CertificateProperties.Fonts configured;
  private @Nullable Typeface regular;
  private @Nullable Typeface bold;

  FontFiles(CertificateProperties settings) {
    this.configured = settings.fonts();
  }

  /** The bytes for the PDF and the same font for shaping. */
  record Typeface(byte[] bytes, Font shaper) {}

  synchronized Typeface regular() {
    if (regular == null) {
      regular = load(configured.regular(), "/fonts/Sarabun-Regular.ttf");
    }
    return regular;
  }

  synchronized Typeface bold() {
    if (bold == null) {
      bold = load(configured.bold(), "/fonts/Sarabun-Bold.ttf");
    }
    return bold;
  }

  private static Typeface load(@Nullable Path configured, String builtIn) {
    try {
      byte[] bytes = configured == null ? resource(builtIn) : Files.readAllBytes(configured);
      return new Typeface(
          bytes, Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (FontFormatException unusable) {
      throw new IllegalStateException("A configured font is no TrueType font", unusable);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(FontFiles.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
