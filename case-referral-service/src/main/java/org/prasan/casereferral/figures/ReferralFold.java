package org.prasan.casereferral.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.figures.Made.Entry;

/** What one event makes of a referral's tally. */
public final class ReferralFold {

  private static final String REFERRAL = "referral";
  private static final String IN_ERROR = "ENTERED_IN_ERROR";
  private static final Set<String> AWAITING_ANSWER =
      Set.of("SENT", "RECEIVED", "NEEDS_INFO", "WAITLISTED");

  /** In which state an event leaves a referral; where it says one itself, that one counts. */
  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("referral-drafted", "DRAFT"),
          Map.entry("referral-sent", "SENT"),
          Map.entry("referral-received", "RECEIVED"),
          Map.entry("info-requested", "NEEDS_INFO"),
          Map.entry("info-supplied", "RECEIVED"),
          Map.entry("referral-waitlisted", "WAITLISTED"),
          Map.entry("review-due", "RECEIVED"),
          Map.entry("referral-accepted", "ACCEPTED"),
          Map.entry("service-started", "IN_SERVICE"),
          Map.entry("withdrawal-requested", "WITHDRAWAL_REQUESTED"),
          Map.entry("referral-rejected", "REJECTED"),
          Map.entry("referral-forwarded", "REFERRED_ONWARD"),
          Map.entry("referral-expired", "EXPIRED"),
          Map.entry("referral-withdrawn", "WITHDRAWN"),
          Map.entry("outcome-recorded", "OUTCOME_RECORDED"),
          Map.entry("outcome-disputed", "RECEIVED"),
          Map.entry("referral-closed", "CLOSED"),
          Map.entry("referral-entered-in-error", IN_ERROR));

  private static final Set<String> OTHERS =
      Set.of(
          "referral-claimed",
          "referral-assigned",
          "referral-released",
          "referral-restricted",
          "referral-stale",
          "referral-escalated",
          "expected-date-changed",
          "appointment-scheduled",
          "client-no-show",
          "referral-clock-paused",
          "referral-clock-extended");

  /** News by which an agency is late no more. */
  private static final Set<String> UPDATES =
      Set.of(
          "expected-date-changed",
          "appointment-scheduled",
          "client-no-show",
          "referral-clock-paused",
          "referral-clock-extended");

  private static final Set<String> LATE = Set.of("referral-stale", "referral-escalated");

  private final String type;
  private final Instant at;
  private final ReferralFact fact;
  private final List<Entry> happened = new ArrayList<>();

  private ReferralFold(String type, Instant at, ReferralFact fact) {
    this.type = CaseFold.nameOf(type);
    this.at = at;
    this.fact = fact;
  }

  /** Full types of all events that a tally follows. */
  public static Set<String> types() {
    return Stream.concat(STATES.keySet().stream(), OTHERS.stream())
        .map(name -> "case-referral." + name + ".v1")
        .collect(Collectors.toUnmodifiableSet());
  }

  public static ReferralTally fold(
      @Nullable ReferralTally before, String type, Instant at, ReferralFact fact) {
    return new ReferralFold(type, at, fact).next(before);
  }

  private ReferralTally next(@Nullable ReferralTally before) {
    String was = before == null ? "" : before.state();
    String state = stateAfter(was);
    boolean moved = !state.equals(was);
    var next =
        new ReferralTally(
            fact.districtCode(),
            fact.agencyId(),
            fact.restrictedTo(),
            state,
            before == null || moved ? at : before.since(),
            claimed(before != null && before.claimed()),
            LATE.contains(type)
                || before != null && before.overdue() && !moved && !UPDATES.contains(type),
            outcome(before),
            before == null ? Made.NOTHING : before.made());
    if (state.equals(IN_ERROR)) {
      return next.with(Made.NOTHING);
    }
    if (before != null) {
      standing(before).forEach(name -> count(name, -1));
      if (moved) {
        count(String.join(":", "time", "REFERRAL", was, Span.bucket(before.since(), at)), 1);
      }
    }
    standing(next).forEach(name -> count(name, 1));
    happened(next);
    return next.with(next.made().with(at, happened));
  }

  private String stateAfter(String was) {
    String usual = STATES.get(type);
    return usual == null ? was : Objects.requireNonNullElse(fact.state(), usual);
  }

  private boolean claimed(boolean was) {
    return switch (type) {
      case "referral-claimed", "referral-assigned" -> true;
      case "referral-released" -> false;
      default -> was;
    };
  }

  private @Nullable String outcome(@Nullable ReferralTally before) {
    return switch (type) {
      case "outcome-recorded" -> fact.outcome();
      case "outcome-disputed" -> null;
      default -> before == null ? null : before.outcome();
    };
  }

  private void happened(ReferralTally next) {
    switch (type) {
      case "referral-sent" -> count(code("referrals-sent", fact.service(), fact.urgency()), 1);
      case "referral-expired" -> {
        String claimed = Boolean.TRUE.equals(fact.claimed()) ? "CLAIMED" : "UNCLAIMED";
        count(code("referrals-expired", fact.agencyId(), claimed), 1);
      }
      case "referral-closed" -> {
        String confirmed = Boolean.TRUE.equals(fact.confirmed()) ? "CONFIRMED" : "UNCONFIRMED";
        count(code("outcomes", next.outcome(), confirmed), 1);
      }
      default -> {} // nothing that is counted by itself
    }
  }

  private static String code(@Nullable String... parts) {
    return Stream.of(parts)
        .map(part -> Objects.requireNonNullElse(part, "UNKNOWN"))
        .collect(Collectors.joining(":"));
  }

  private static List<String> standing(ReferralTally one) {
    var names = new ArrayList<String>();
    String outcome = one.outcome() == null ? "NONE" : one.outcome();
    names.add(code("referrals", one.state(), outcome));
    if (!one.claimed() && AWAITING_ANSWER.contains(one.state())) {
      names.add("referrals-unclaimed:" + one.agencyId());
    }
    if (one.overdue()) {
      names.add(code("referrals-overdue", one.agencyId(), one.state()));
    }
    return names;
  }

  private void count(String name, long by) {
    happened.add(new Entry(REFERRAL, name, by));
  }
}
