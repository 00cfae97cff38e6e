package org.prasan.registry.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;
import org.prasan.registry.Codes.ProgrammeCode;

/** All that can be said about an aid programme. */
@Topic(value = "registry.programme-events", key = "programme")
public sealed interface ProgrammeEvent {

  @EventType(
      value = "registry.programme-registered.v1",
      says = "Aid can be given under a programme.",
      when = "a programme was entered into the register")
  record ProgrammeRegistered(
      @ProgrammeCode String programme,
      @Says(value = "Thai name of the programme.", maxLength = 300) String nameTh,
      @Says(value = "English name of the programme.", maxLength = 300) String nameEn,
      Terms terms,
      @Says("First day on which it is given.") LocalDate validFrom,
      @Says("Last day on which it is given, when that is known.") @Nullable LocalDate validTo)
      implements ProgrammeEvent {}

  @EventType(
      value = "registry.programme-revised.v1",
      says = "A programme has another name, amount or limit from a day on.",
      when = "its name, amount, limit or audience changes from a day on")
  record ProgrammeRevised(
      @ProgrammeCode String programme,
      @Says(value = "Thai name of the programme.", maxLength = 300) String nameTh,
      @Says(value = "English name of the programme.", maxLength = 300) String nameEn,
      Terms terms,
      @Says("First day on which it is given so.") LocalDate validFrom)
      implements ProgrammeEvent {}

  @EventType(
      value = "registry.programme-ended.v1",
      says = "No aid is given under a programme after a day.",
      when = "its last day was set")
  record ProgrammeEnded(
      @ProgrammeCode String programme, @Says("Last day on which it is given.") LocalDate validTo)
      implements ProgrammeEvent {}
}
