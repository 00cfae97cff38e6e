package org.prasan.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells builds apart by the checksums in a jar's directory: reproducible builds give every jar the
 * same time. The JDK counts too, because an AOT cache serves only the one that made it.
 */
final class Fingerprint {
  private Fingerprint() {}

  /** Libraries of other makers carry their version in their name, and no build changes them. */
  static String of(Path jar) {
    CRC32 sum = new CRC32();
    sum.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
    File[] own =
        jar.resolveSibling("lib").toFile().listFiles((_, name) -> name.startsWith("prasan-"));
    List<File> jars = new ArrayList<>(own == null ? List.of() : List.of(own));
    jars.add(jar.toFile());
    jars.sort(null);
    for (File file : jars) {
      try (ZipFile zip = new ZipFile(file)) {
        zip.stream().map(Fingerprint::line).forEach(sum::update);
      } catch (IOException notBuilt) {
        return "not-built";
      }
    }
    return Long.toHexString(sum.getValue());
  }

  private static byte[] line(ZipEntry entry) {
    return (entry.getName() + entry.getCrc()).getBytes(StandardCharsets.UTF_8);
  }
}
