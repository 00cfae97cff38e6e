package org.prasan.thai;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fixed list of Bangkok's districts, so that no service keeps a copy that may differ. */
public final class BangkokDistricts {

  private static final String RESOURCE = "bangkok-districts.csv";
  private static final Map<String, District> BY_CODE = load();
  private static final List<District> BY_THAI_NAME =
      BY_CODE.values().stream()
          .sorted(Comparator.comparing(District::nameTh, ThaiText.collation()))
          .toList();

  private BangkokDistricts() {}

  /** All 50 districts in the order of their codes. */
  public static List<District> all() {
    return List.copyOf(BY_CODE.values());
  }

  /** All 50 districts in the order of a Thai dictionary. */
  public static List<District> inThaiOrder() {
    return BY_THAI_NAME;
  }

  public static Optional<District> byCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  public static boolean exists(String code) {
    return BY_CODE.containsKey(code);
  }

  private static Map<String, District> load() {
    InputStream resource = BangkokDistricts.class.getResourceAsStream(RESOURCE);
    if (resource == null) {
      throw new IllegalStateException(RESOURCE + " is missing beside its class");
    }
    var districts = new LinkedHashMap<String, District>();
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      lines.lines().skip(1).map(BangkokDistricts::parse).forEach(d -> districts.put(d.code(), d));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Collections.unmodifiableMap(districts);
  }

  private static District parse(String line) {
    String[] column = line.split(",", -1);
    var tile = new District.Tile(Integer.parseInt(column[5]), Integer.parseInt(column[6]));
    return new District(column[0], column[1], column[2], column[3], column[4], tile);
  }
}
