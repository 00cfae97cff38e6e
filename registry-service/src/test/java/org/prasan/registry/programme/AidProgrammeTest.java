package org.prasan.registry.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prasan.registry.programme.ProgrammeCommand.EndProgramme;
import org.prasan.registry.programme.ProgrammeCommand.RegisterProgramme;
import org.prasan.registry.programme.ProgrammeCommand.ReviseProgramme;

/** What a programme gives may change from a day on; what it gave stays on record. */
class AidProgrammeTest {

  private static final LocalDate START = LocalDate.of(2022, 10, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Terms MONEY = new Terms(AidUnit.BAHT_PER_TIME, 200_000L, 3, 600_000L, null);
  private static final Terms MORE = new Terms(AidUnit.BAHT_PER_TIME, 300_000L, 3, 900_000L, null);

  @Test
  void givesByTheEditionThatHoldsOnTheDay() {
    var revised = open().revise(revision(MORE, TODAY.plusDays(1)), TODAY).state();
    assertThat(revised.on(TODAY).terms()).isEqualTo(MONEY);
    assertThat(revised.on(TODAY.plusDays(1)).terms()).isEqualTo(MORE);
  }

  @Test
  void replacesAnEditionThatHasNotBegun() {
    var once = open().revise(revision(MORE, TODAY.plusDays(9)), TODAY).state();
    var twice = once.revise(revision(MONEY, TODAY.plusDays(9)), TODAY).state();
    assertThat(twice.editions()).hasSize(2);
    assertThat(twice.latest().terms()).isEqualTo(MONEY);
  }

  @Test
  void changesNothingInThePast() {
    assertThatThrownBy(() -> open().revise(revision(MORE, TODAY.minusDays(1)), TODAY))
        .isInstanceOf(ProgrammeRefusal.RevisionBackwards.class);
  }

  @Test
  void endsAndThenStaysAsItIs() {
    var over = open().end(new EndProgramme("AID", TODAY.minusDays(1)), TODAY).state();
    assertThatThrownBy(() -> over.revise(revision(MORE, TODAY), TODAY))
        .isInstanceOf(ProgrammeRefusal.ProgrammeOver.class);
    assertThatThrownBy(() -> over.end(new EndProgramme("AID", TODAY), TODAY))
        .isInstanceOf(ProgrammeRefusal.ProgrammeOver.class);
    assertThatThrownBy(() -> open().end(new EndProgramme("AID", START.minusDays(1)), TODAY))
        .isInstanceOf(ProgrammeRefusal.EndBeforeStart.class);
  }

  @Test
  void hasNoAmountInKindAndNoYearBelowOneTime() {
    var inKind = new Terms(AidUnit.IN_KIND, 100L, null, null, null);
    var backwards = new Terms(AidUnit.BAHT_PER_TIME, 300_000L, null, 200_000L, null);
    assertThatThrownBy(() -> registered(inKind)).isInstanceOf(ProgrammeRefusal.AmountInKind.class);
    assertThatThrownBy(() -> registered(backwards))
        .isInstanceOf(ProgrammeRefusal.YearBelowOnce.class);
  }

  private static AidProgramme open() {
    return registered(MONEY);
  }

  private static AidProgramme registered(Terms terms) {
    var first = new Edition("เงินสงเคราะห์", "Aid money", terms, START);
    return AidProgramme.register(new RegisterProgramme("AID", first, null)).state();
  }

  private static ReviseProgramme revision(Terms terms, LocalDate from) {
    return new ReviseProgramme("AID", new Edition("เงินสงเคราะห์", "Aid money", terms, from));
  }
}
