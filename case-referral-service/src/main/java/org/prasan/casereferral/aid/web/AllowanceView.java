package org.prasan.casereferral.aid.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.Room;
import org.prasan.casereferral.need.CountedBy;
import org.prasan.casereferral.programme.Edition;
import org.prasan.thai.Baht;

/**
 * What one person got in this fiscal year and may still get, by programme. It tells sums over all
 * districts and agencies, and never where they come from.
 *
 * @param countedBy whether it is known what was given in other cases
 */
record AllowanceView(
    String clientId, int fiscalYear, CountedBy countedBy, List<ProgrammeRoom> programmes) {

  /** Amounts are in baht; a limit that is missing is none. */
  record ProgrammeRoom(
      String programme,
      String nameTh,
      String nameEn,
      String unit,
      @Nullable BigDecimal most,
      @Nullable List<String> audience,
      int times,
      BigDecimal amount,
      @Nullable Integer timesLeft,
      @Nullable BigDecimal amountLeft) {

    static ProgrammeRoom of(String programme, Edition edition, Room room) {
      return new ProgrammeRoom(
          programme,
          edition.nameTh(),
          edition.nameEn(),
          edition.unit(),
          Baht.ofNullable(edition.amountSatang()),
          edition.audience(),
          room.times(),
          Baht.of(room.satang()),
          room.timesLeft(),
          Baht.ofNullable(room.satangLeft()));
    }
  }
}
