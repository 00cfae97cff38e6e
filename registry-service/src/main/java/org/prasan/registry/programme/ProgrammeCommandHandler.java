package org.prasan.registry.programme;

import java.time.Clock;
import java.time.LocalDate;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.registry.programme.ProgrammeCommand.EndProgramme;
import org.prasan.registry.programme.ProgrammeCommand.RegisterProgramme;
import org.prasan.registry.programme.ProgrammeCommand.ReviseProgramme;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Load, decide, save: the only way in which an aid programme changes. */
@Component
public final class ProgrammeCommandHandler {

  private final AidProgrammes programmes;
  private final Clock clock;

  ProgrammeCommandHandler(AidProgrammes programmes, Clock clock) {
    this.programmes = programmes;
    this.clock = clock;
  }

  /**
   * @throws UnknownId when the register holds no such programme
   */
  public Receipt handle(ProgrammeCommand command, Intent intent) {
    LocalDate today = ThaiDates.today(clock);
    return switch (command) {
      case RegisterProgramme asked -> programmes.create(intent, AidProgramme.register(asked));
      case ReviseProgramme asked ->
          programmes.change(asked.code(), intent, one -> one.revise(asked, today));
      case EndProgramme asked ->
          programmes.change(asked.code(), intent, one -> one.end(asked, today));
    };
  }
}
