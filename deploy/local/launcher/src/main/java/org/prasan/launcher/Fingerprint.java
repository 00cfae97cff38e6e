package org.prasan.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
    try {
      add(jar, sum);
      for (Path own : ownLibraries(jar)) {
        add(own, sum);
      }
    } catch (IOException notBuilt) {
      return "not-built";
    }
    return "%08x".formatted(sum.getValue());
  }

  private static void add(Path jar, CRC32 sum) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream().map(Fingerprint::line).forEach(sum::update);
    }
  }

  /** Those of other makers carry their version in their name, and no build changes them. */
  private static List<Path> ownLibraries(Path jar) throws IOException {
    Path folder = jar.resolveSibling("lib");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> libraries = Files.list(folder)) {
      return libraries
          .filter(library -> library.getFileName().toString().startsWith("prasan-"))
          .sorted()
          .toList();
    }
  }

  private static byte[] line(ZipEntry entry) {
    return (entry.getName() + entry.getCrc()).getBytes(StandardCharsets.UTF_8);
  }
}
