package org.prasan.registry.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that can be asked of an aid programme, each naming its code first. */
public sealed interface ProgrammeCommand {

  String code();

  /**
   * @param validTo last day on which it is given, when that is known
   */
  record RegisterProgramme(String code, Edition first, @Nullable LocalDate validTo)
      implements ProgrammeCommand {}

  record ReviseProgramme(String code, Edition next) implements ProgrammeCommand {}

  record EndProgramme(String code, LocalDate validTo) implements ProgrammeCommand {}
}
