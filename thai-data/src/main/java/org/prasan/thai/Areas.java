package org.prasan.thai;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.thai.Area.Level;
import org.prasan.thai.Area.Tile;

/**
 * The official areas, so that no service keeps a list that may differ. Of the country's provinces
 * Bangkok and its 50 districts are filled; further ones are further rows of {@code areas.csv}.
 */
public final class Areas {

  /** Code of the province Bangkok. */
  public static final String BANGKOK = "10";

  private static final String RESOURCE = "areas.csv";
  private static final Map<String, Area> BY_CODE = load();
  private static final List<Area> DISTRICTS_BY_THAI_NAME =
      all(Level.DISTRICT).stream()
          .sorted(Comparator.comparing(Area::nameTh, ThaiText.collation()))
          .toList();

  private Areas() {}

  /** In the order of their codes. */
  public static List<Area> all(Level level) {
    return BY_CODE.values().stream().filter(area -> area.level() == level).toList();
  }

  /** In the order of a Thai dictionary. */
  public static List<Area> districtsInThaiOrder() {
    return DISTRICTS_BY_THAI_NAME;
  }

  public static Optional<Area> district(String code) {
    return Optional.ofNullable(BY_CODE.get(code)).filter(area -> area.level() == Level.DISTRICT);
  }

  private static Map<String, Area> load() {
    try (InputStream resource = Areas.class.getResourceAsStream(RESOURCE)) {
      var text =
          new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
      return Collections.unmodifiableMap(
          text.lines()
              .skip(1)
              .map(Areas::parse)
              .collect(
                  toMap(Area::code, Function.identity(), (one, _) -> one, LinkedHashMap::new)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Area parse(String line) {
    String[] column = line.split(",", -1);
    return new Area(
        column[0],
        Level.valueOf(column[1]),
        textOf(column[2]),
        column[3],
        column[4],
        textOf(column[5]),
        textOf(column[6]),
        column[7].isEmpty()
            ? null
            : new Tile(Integer.parseInt(column[7]), Integer.parseInt(column[8])));
  }

  private static @Nullable String textOf(String column) {
    return column.isEmpty() ? null : column;
  }
}
