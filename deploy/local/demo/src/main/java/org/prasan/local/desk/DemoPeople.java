package org.prasan.local.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The people whom a visitor may be, one of each kind; the demo registers those who stand in a
 * register.
 */
public final class DemoPeople {

  /**
   * One of them.
   *
   * @param person as the issuer knows them
   * @param dutyTh what they are
   * @param doesTh what they do with the system
   */
  public record Shown(
      String person,
      String nameTh,
      String nameEn,
      String dutyTh,
      String dutyEn,
      String doesTh,
      String doesEn) {}

  private static final List<Shown> ALL = read();

  private DemoPeople() {}

  private static List<Shown> read() {
    try (InputStream file = DemoPeople.class.getResourceAsStream("/desk/people.json")) {
      return JsonMapper.shared()
          .readValue(Objects.requireNonNull(file), new TypeReference<List<Shown>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static List<Shown> all() {
    return ALL;
  }

  static Optional<Shown> shown(String person) {
    return ALL.stream().filter(one -> one.person().equals(person)).findFirst();
  }
}
