package org.prasan.casereferral.city;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows every referral that was sent until its need is back or its agency helped. */
final class FollowedReferrals implements Consumer<Overheard> {

  /** Three working days and the grace, in the longest row of holidays. */
  private static final Duration LONGEST_SILENCE = Duration.ofDays(14);

  private static final Set<String> ENDS =
      Set.of("referral-rejected", "referral-forwarded", "referral-expired", "referral-withdrawn");

  /** By the clock or the centre; all else is the agency's word. */
  private static final Set<String> NOT_OF_AGENCY =
      Set.of(
          "referral-sent",
          "referral-reminded",
          "referral-escalated",
          "referral-expired",
          "referral-withdrawn",
          "referral-restricted");

  private final Map<String, Way> ways = new TreeMap<>();

  /** By need, the referrals that are with an agency. */
  private final Map<String, Set<String>> away = new HashMap<>();

  /** Needs that have an outcome. */
  private final Set<String> settled = new HashSet<>();

  private static final class Way {
    private final Instant sent;
    private boolean answered;
    private boolean helped;
    private @Nullable Instant ended;
    private @Nullable Instant back;

    /** Whether another agency had the need, or had helped, when this one's time was over. */
    private boolean elsewhere;

    Way(Instant sent) {
      this.sent = sent;
    }
  }

  @Override
  public void accept(Overheard event) {
    if (event.isOfReferral()) {
      Way way = ways.computeIfAbsent(event.key(), _ -> new Way(event.at()));
      way.answered |= !NOT_OF_AGENCY.contains(event.name());
      way.helped |= event.name().equals("referral-closed");
      Set<String> others = away.computeIfAbsent(event.text("needId"), _ -> new HashSet<>());
      switch (event.name()) {
        case "referral-sent", "outcome-disputed" -> others.add(event.key());
        case "outcome-recorded" -> others.remove(event.key());
        default -> {} // stays where it is
      }
      if (ENDS.contains(event.name())) {
        others.remove(event.key());
        way.ended = event.at();
        way.elsewhere = !others.isEmpty() || settled.contains(event.text("needId"));
      }
    } else if (event.isOfCase()) {
      ofCase(event);
    }
  }

  private void ofCase(Overheard event) {
    String need = event.text("needId");
    switch (event.name()) {
      case "aid-reported" -> {
        if (event.text("needState").equals("OUTCOME")) {
          settled.add(need);
        }
      }
      case "case-referred", "outcome-reversed" -> settled.remove(need);
      case "need-returned" -> {
        settled.remove(need);
        ways.get(event.text("referralId")).back = event.at();
      }
      default -> {} // nothing about a need
    }
  }

  int sent() {
    return ways.size();
  }

  long ignored() {
    return ways.values().stream().filter(way -> !way.answered).count();
  }

  /** Those that nobody answered and that were not back in time, and those that never ended. */
  List<String> astray() {
    var astray = new ArrayList<String>();
    ways.forEach((id, way) -> {
      if (way.ended == null && !way.helped) {
        astray.add(id + " never ended");
      } else if (!way.answered && !isBackInTime(way)) {
        astray.add(id + " was ignored: " + way.sent + ", " + way.ended + ", " + way.back);
      }
    });
    return astray;
  }

  /**
   * In the very moment in which it ended the need is its sender's again, unless the person disputed
   * another agency's word and so the need is with that one, or that one helped in the meantime.
   */
  private static boolean isBackInTime(Way way) {
    return way.ended != null
        && way.ended.isBefore(way.sent.plus(LONGEST_SILENCE))
        && (way.elsewhere || way.ended.equals(way.back));
  }
}
