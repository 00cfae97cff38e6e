package org.prasan.conventions.codes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.command.Digest;

/**
 * One closed list, as those read it who show its words or send its codes.
 *
 * @param version changes whenever a code, a word or a validity does
 */
public record CodeList(String name, String version, List<Code> codes) {

  private static final int ENOUGH_OF_A_DIGEST = 16;

  /**
   * @param validFrom first day on which it may be chosen, where it has one
   * @param validTo last day on which it may be chosen, where it has one
   */
  public record Code(
      String code,
      String nameTh,
      String nameEn,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {}

  static CodeList of(String name, List<Code> codes) {
    return new CodeList(name, version(List.of(name, codes)), codes);
  }

  static String version(Object content) {
    return Digest.of(content.toString()).substring(0, ENOUGH_OF_A_DIGEST);
  }
}
