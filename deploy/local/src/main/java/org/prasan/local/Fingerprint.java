package org.prasan.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells builds apart by the checksums in a jar's directory: reproducible builds give every jar the
 * same time. The JDK counts too, because an AOT cache serves only the one that made it.
 */
final class Fingerprint {
  private Fingerprint() {}

  static String of(Path jar) {
    CRC32 sum = new CRC32();
    sum.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream().map(Fingerprint::line).forEach(sum::update);
    } catch (IOException notBuilt) {
      return "not-built";
    }
    return "%08x".formatted(sum.getValue());
  }

  private static byte[] line(ZipEntry entry) {
    return (entry.getName() + entry.getCrc()).getBytes(StandardCharsets.UTF_8);
  }
}
