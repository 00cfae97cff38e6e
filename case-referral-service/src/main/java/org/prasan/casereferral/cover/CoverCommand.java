package org.prasan.casereferral.cover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that people ask of leave covers. */
public sealed interface CoverCommand {

  /**
   * @param officer who is on leave; the caller when missing
   */
  record CoverLeave(
      String districtCode, @Nullable String officer, String by, LocalDate from, LocalDate until)
      implements CoverCommand {}

  record EndCover(String coverId) implements CoverCommand {}
}
