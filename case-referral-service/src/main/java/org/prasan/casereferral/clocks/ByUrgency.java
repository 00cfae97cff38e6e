package org.prasan.casereferral.clocks;

import jakarta.validation.constraints.NotNull;
import org.prasan.casereferral.vocabulary.Urgency;

/** One limit for each urgency. */
public record ByUrgency(
    @NotNull TimeLimit mostUrgent, @NotNull TimeLimit urgent, @NotNull TimeLimit normal) {

  public TimeLimit of(Urgency urgency) {
    return switch (urgency) {
      case MOST_URGENT -> mostUrgent;
      case URGENT -> urgent;
      case NORMAL -> normal;
    };
  }
}
