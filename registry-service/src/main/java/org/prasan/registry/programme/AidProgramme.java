package org.prasan.registry.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Change;
import org.prasan.registry.programme.ProgrammeCommand.EndProgramme;
import org.prasan.registry.programme.ProgrammeCommand.RegisterProgramme;
import org.prasan.registry.programme.ProgrammeCommand.ReviseProgramme;
import org.prasan.registry.programme.ProgrammeEvent.ProgrammeEnded;
import org.prasan.registry.programme.ProgrammeEvent.ProgrammeRegistered;
import org.prasan.registry.programme.ProgrammeEvent.ProgrammeRevised;

/**
 * A programme under which aid is given. What it gives may change from a day on; what it gave before
 * stays on record.
 *
 * @param editions in order of the days from which they hold; there is at least one
 * @param validTo last day on which aid is given under it, when that is known
 */
public record AidProgramme(String code, List<Edition> editions, @Nullable LocalDate validTo) {

  public AidProgramme {
    editions = List.copyOf(editions);
  }

  static Change<AidProgramme, ProgrammeEvent> register(RegisterProgramme asked) {
    Edition first = asked.first();
    first.terms().check();
    refuseIfOver(asked.validTo(), first.validFrom());
    return Change.of(
        new AidProgramme(asked.code(), List.of(first), asked.validTo()),
        new ProgrammeRegistered(
            asked.code(),
            first.nameTh(),
            first.nameEn(),
            first.terms(),
            first.validFrom(),
            asked.validTo()));
  }

  /** From the next day on which nobody can have been given aid under it. */
  Change<AidProgramme, ProgrammeEvent> revise(ReviseProgramme asked, LocalDate today) {
    Edition next = asked.next();
    next.terms().check();
    refuseIfOver(today);
    LocalDate latest = latest().validFrom().isAfter(today) ? latest().validFrom() : today;
    if (next.validFrom().isBefore(latest)) {
      throw new ProgrammeRefusal.RevisionBackwards(latest);
    }
    refuseIfOver(validTo, next.validFrom());
    var all = new ArrayList<>(editions);
    all.removeIf(edition -> edition.validFrom().equals(next.validFrom()));
    all.add(next);
    return Change.of(
        new AidProgramme(code, all, validTo),
        new ProgrammeRevised(code, next.nameTh(), next.nameEn(), next.terms(), next.validFrom()));
  }

  Change<AidProgramme, ProgrammeEvent> end(EndProgramme asked, LocalDate today) {
    refuseIfOver(today);
    refuseIfOver(asked.validTo(), editions.getFirst().validFrom());
    return Change.of(
        new AidProgramme(code, editions, asked.validTo()),
        new ProgrammeEnded(code, asked.validTo()));
  }

  /** What holds on the day, or the first to come. */
  public Edition on(LocalDate day) {
    return editions.stream()
        .filter(edition -> !edition.validFrom().isAfter(day))
        .reduce((_, later) -> later)
        .orElseGet(editions::getFirst);
  }

  Edition latest() {
    return editions.getLast();
  }

  private void refuseIfOver(LocalDate today) {
    if (validTo != null && validTo.isBefore(today)) {
      throw new ProgrammeRefusal.ProgrammeOver(validTo);
    }
  }

  private static void refuseIfOver(@Nullable LocalDate validTo, LocalDate validFrom) {
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw new ProgrammeRefusal.EndBeforeStart(validFrom);
    }
  }
}
