package org.prasan.registry.programme.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Stored;
import org.prasan.registry.programme.AidProgramme;
import org.prasan.registry.programme.AidUnit;
import org.prasan.registry.programme.Edition;
import org.prasan.registry.programme.TargetGroup;
import org.prasan.thai.Baht;

/**
 * An aid programme as readers get it.
 *
 * @param editions what it gives, gave and will give, in order of time
 */
record ProgrammeView(
    String code,
    String nameTh,
    String nameEn,
    @Nullable LocalDate validTo,
    List<EditionView> editions,
    long version) {

  /** Amounts are in baht. */
  record EditionView(
      String nameTh,
      String nameEn,
      AidUnit unit,
      @Nullable BigDecimal amount,
      @Nullable Integer timesPerYear,
      @Nullable BigDecimal amountPerYear,
      @Nullable List<TargetGroup> audience,
      LocalDate validFrom) {

    private static EditionView of(Edition edition) {
      var terms = edition.terms();
      return new EditionView(
          edition.nameTh(),
          edition.nameEn(),
          terms.unit(),
          Baht.ofNullable(terms.amountSatang()),
          terms.timesPerYear(),
          Baht.ofNullable(terms.satangPerYear()),
          terms.audience(),
          edition.validFrom());
    }
  }

  static ProgrammeView of(Stored<AidProgramme> stored, LocalDate today) {
    AidProgramme programme = stored.state();
    Edition now = programme.on(today);
    return new ProgrammeView(
        stored.id(),
        now.nameTh(),
        now.nameEn(),
        programme.validTo(),
        programme.editions().stream().map(EditionView::of).toList(),
        stored.version());
  }
}
