package org.prasan.messaging.deadletter;

import java.security.Principal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Lets an operator see what could not be handled, and put it back once the cause is mended. */
@Endpoint(id = "deadletters")
public final class DeadLettersEndpoint {

  private static final int MOST_SHOWN = 500;
  private static final int REPLAYS_SHOWN = 20;
  private static final Pattern NAME = Pattern.compile("[\\w.:-]{1,200}");

  private final DeadLetters deadLetters;

  public DeadLettersEndpoint(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  /**
   * What waits.
   *
   * @param waiting all of them
   * @param letters the first 500
   * @param replays the last 20, newest first
   */
  public record Waiting(int waiting, List<DeadLetter> letters, List<Replay> replays) {}

  /**
   * What a replay did, or would do.
   *
   * @param planned events that could go back
   * @param replay its audit entry; null for a dry run
   * @param back the first 500 of them, in order; empty after a replay
   * @param blocked the first 500 that wait for a missing predecessor
   */
  public record Answer(
      int planned, @Nullable Replay replay, List<DeadLetter> back, List<DeadLetter> blocked) {}

  @ReadOperation
  public Waiting waiting() {
    List<DeadLetter> waiting = deadLetters.waiting();
    return new Waiting(waiting.size(), first(waiting), deadLetters.replays(REPLAYS_SHOWN));
  }

  @ReadOperation
  public @Nullable DeadLetterDetails letter(@Selector String eventId) {
    return deadLetters.find(eventId).orElse(null);
  }

  /** Replays all, or one topic, or one aggregate. */
  @WriteOperation
  public Answer replay(
      @Nullable String topic,
      @Nullable String aggregate,
      @Nullable Boolean dryRun,
      SecurityContext security) {
    var selection = new ReplaySelection(name(topic), name(aggregate));
    ReplayPlan plan = deadLetters.plan(selection);
    if (Boolean.TRUE.equals(dryRun)) {
      return new Answer(plan.back().size(), null, first(plan.back()), first(plan.blocked()));
    }
    Replay replay = deadLetters.replay(selection, subject(security.getPrincipal()));
    return new Answer(replay.planned(), replay, List.of(), first(plan.blocked()));
  }

  private static String subject(@Nullable Principal operator) {
    return operator == null ? "unknown" : operator.getName();
  }

  /** What is asked for stands in the audit and may not be a text of any kind. */
  private static @Nullable String name(@Nullable String given) {
    if (given == null || NAME.matcher(given).matches()) {
      return given;
    }
    throw new InvalidEndpointRequestException("no name of a topic or aggregate", "bad name");
  }

  private static List<DeadLetter> first(List<DeadLetter> letters) {
    return letters.subList(0, Math.min(letters.size(), MOST_SHOWN));
  }
}
