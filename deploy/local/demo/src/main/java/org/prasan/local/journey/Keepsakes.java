package org.prasan.local.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Leaves one certificate and its verification page on disk, for people to look at. */
final class Keepsakes {

  private final Api certificate;
  private final Path folder;

  Keepsakes(Api certificate, Path folder) {
    this.certificate = certificate;
    this.folder = folder;
  }

  /** Returns the two files. */
  String write(String certificateId) {
    Path pdf = folder.resolve("certificate.pdf");
    Path page = folder.resolve("verification.html");
    try {
      Files.createDirectories(folder);
      Files.write(
          pdf, certificate.bytes("auditor", "/v1/certificates/" + certificateId + "/document"));
      Files.writeString(page, certificate.text("/verify/" + certificateId));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return pdf + ", " + page;
  }
}
