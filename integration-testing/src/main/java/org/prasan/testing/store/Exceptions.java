package org.prasan.testing.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a service takes out of the contract.
 *
 * @param small collections that do not grow with use
 * @param scanned collections that an aggregation may read whole
 * @param unused indexes, as {@link DeclaredIndex#name()}, whose query no test makes
 */
record Exceptions(Set<String> small, Set<String> scanned, Set<String> unused) {

  static final Exceptions NONE = new Exceptions(Set.of(), Set.of(), Set.of());

  static Exceptions ofThisService() {
    var properties = new Properties();
    try (InputStream file = Exceptions.class.getResourceAsStream("/store-contract.properties")) {
      if (file != null) {
        properties.load(file);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Exceptions(
        names(properties, "small"), names(properties, "scanned"), names(properties, "unused"));
  }

  private static Set<String> names(Properties properties, String key) {
    return Arrays.stream(properties.getProperty(key, "").strip().split("[;\\s]+"))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
