package org.prasan.casereferral.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.figures.CaseFact.Told;
import org.prasan.casereferral.figures.Made.Entry;
import org.prasan.messaging.UnreadableEvent;

/**
 * What one event makes of a case's tally. How things stand before and after it is compared, so that
 * what stands somewhere is taken from there before it is counted elsewhere.
 */
public final class CaseFold {

  private static final String CASE = "case";
  private static final String PEOPLE = "people";

  private static final Set<String> NAMES =
      Set.of(
          "case-opened",
          "case-taken",
          "case-released",
          "case-handed-over",
          "case-restricted",
          "urgency-changed",
          "case-referred",
          "need-returned",
          "aid-reported",
          "need-unmet",
          "need-added",
          "need-entered-in-error",
          "aid-reversed",
          "outcome-reversed",
          "problem-ended",
          "case-dismissed",
          "dismissal-reversed",
          "case-reopened",
          "follow-up-recorded",
          "case-escalated",
          "case-caught-up",
          "client-added",
          "client-entered-in-error");

  private final String type;
  private final Instant at;
  private final CaseFact fact;
  private final Map<String, NeedTally> needs = new HashMap<>();
  private final List<Entry> happened = new ArrayList<>();
  private String phase = CaseTally.WAITING;

  private CaseFold(Told told) {
    type = nameOf(told.type());
    at = told.at();
    fact = told.fact();
  }

  /** Full types of all events that a tally follows. */
  public static Set<String> types() {
    return NAMES.stream()
        .map(name -> "case-referral." + name + ".v1")
        .collect(Collectors.toUnmodifiableSet());
  }

  static String nameOf(String type) {
    return type.replaceFirst("^case-referral\\.", "").replaceFirst("\\.v1$", "");
  }

  /**
   * @param people how many of the case are counted now, by figure; empty where the event says
   *     nothing of people
   */
  public static CaseTally fold(@Nullable CaseTally before, Told told, Map<String, Long> people) {
    var fold = new CaseFold(told);
    Made made = before == null ? Made.NOTHING : before.made();
    people.forEach((name, n) -> fold.count(PEOPLE, name, n - made.sum(PEOPLE, name)));
    return before == null ? fold.opened() : fold.next(before);
  }

  private CaseTally opened() {
    if (!type.equals("case-opened")) {
      throw new UnreadableEvent("a case that was never opened");
    }
    String urgency = code(fact.urgency());
    String band = code(fact.ageBand());
    count(CASE, String.join(":", "cases-opened", code(fact.channel()), urgency, band), 1);
    List<CaseFact.OpenedNeed> open = Objects.requireNonNullElse(fact.needs(), List.of());
    open.forEach(need -> needs.put(need.needId(), NeedTally.open(need.dimension(), at)));
    var first =
        new CaseTally(
            fact.districtCode(),
            fact.restrictedTo(),
            urgency,
            band,
            phase,
            at,
            needs,
            Set.of(),
            Made.NOTHING);
    return first.with(counted(null, first));
  }

  private CaseTally next(CaseTally before) {
    needs.putAll(before.needs());
    phase = before.phase();
    move();
    var next =
        new CaseTally(
            fact.districtCode(),
            fact.restrictedTo(),
            type.equals("urgency-changed") ? code(fact.urgency()) : before.urgency(),
            before.ageBand(),
            phase,
            before.stateSince(),
            needs,
            overdue(before),
            before.made());
    next = next.state().equals(before.state()) ? next : next.since(at);
    Made made = counted(before, next);
    return next.with(
        switch (type) {
          case "need-entered-in-error" -> made.without(code(fact.needId()));
          case "aid-reversed" -> made.without(code(fact.aidId()));
          default -> made;
        });
  }

  private void move() {
    switch (type) {
      case "case-taken" -> phase = CaseTally.IN_HAND;
      case "case-released" -> phase = CaseTally.WAITING;
      case "case-dismissed" -> phase = code(fact.as());
      case "dismissal-reversed" -> phase = reversedTo(code(fact.state()));
      case "problem-ended" -> ended();
      case "case-reopened" -> {
        phase = CaseTally.REOPENED;
        count(CASE, "cases-reopened", 1);
      }
      case "follow-up-recorded" -> selfReliance("DAY_" + fact.days());
      case "need-added" -> {
        needs.put(code(fact.needId()), NeedTally.open(code(fact.dimension()), at));
        following();
      }
      case "need-entered-in-error" -> {
        needs.remove(code(fact.needId()));
        following();
      }
      case "case-referred" -> need(NeedTally.REFERRED, null, 0);
      case "need-returned" -> need(NeedTally.OPEN, null, 0);
      case "need-unmet" -> need(NeedTally.UNMET, null, 0);
      case "outcome-reversed" -> need(said(NeedTally.OPEN), fact.outcome(), 0);
      case "aid-reversed" -> need(said(NeedTally.OPEN), fact.outcome(), -1);
      case "aid-reported" -> aided();
      default -> {} // nothing that changes where something stands
    }
  }

  private static String reversedTo(String state) {
    return state.equals(CaseTally.WAITING) ? state : CaseTally.IN_HAND;
  }

  private void ended() {
    phase = "PROBLEM_ENDED";
    selfReliance("CLOSURE");
  }

  private void selfReliance(String when) {
    if (fact.selfReliance() != null) {
      count(CASE, String.join(":", "self-reliance", when, fact.selfReliance()), 1);
    }
  }

  private void aided() {
    String state = said(NeedTally.OUTCOME);
    need(
        state,
        state.equals(NeedTally.OUTCOME) ? fact.outcome() : null,
        fact.aidId() == null ? 0 : 1);
    String programme = fact.programme();
    if (programme != null) {
      String part = Objects.requireNonNullElse(fact.aidId(), CASE);
      count(part, "aid:" + programme, 1);
      count(part, "aid-satang:" + programme, Objects.requireNonNullElse(fact.amountSatang(), 0L));
    }
  }

  private String said(String otherwise) {
    return Objects.requireNonNullElse(fact.needState(), otherwise);
  }

  /** A case that was opened again stands so until something becomes of one of its needs. */
  private void following() {
    phase = phase.equals(CaseTally.REOPENED) ? CaseTally.IN_HAND : phase;
  }

  private void need(String state, @Nullable String outcome, int aids) {
    following();
    needs.computeIfPresent(
        code(fact.needId()), (_, need) -> need.entering(state, outcome, at).aided(aids));
  }

  private Set<String> overdue(CaseTally before) {
    var overdue = new TreeSet<>(before.overdue());
    switch (type) {
      case "case-escalated" -> overdue.add(code(fact.clock()));
      case "case-caught-up" -> overdue.remove(code(fact.clock()));
      default -> {} // nothing that is late or late no more
    }
    return overdue;
  }

  /** What stood so before, what stands so now, and what happened. */
  private Made counted(@Nullable CaseTally before, CaseTally next) {
    if (before != null) {
      standing(before).forEach(entry -> count(entry.part(), entry.name(), -1));
      if (!before.state().equals(next.state())) {
        count(CASE, time("CASE", before.state(), before.stateSince()), 1);
      }
    }
    happened.addAll(standing(next));
    next.needs()
        .forEach((id, need) -> {
          NeedTally was = before == null ? null : before.needs().get(id);
          if (was == null || !was.state().equals(need.state())) {
            count(id, "needs-entered:" + codes(need, next), 1);
            if (was != null) {
              count(id, time("NEED", was.state(), was.since()), 1);
            }
          }
        });
    return next.made().with(at, happened);
  }

  private static List<Entry> standing(CaseTally one) {
    var names = new ArrayList<Entry>();
    var dimensions = new LinkedHashSet<String>();
    one.needs()
        .forEach((id, need) -> {
          dimensions.add(need.dimension());
          names.add(new Entry(id, "needs:" + codes(need, one), 1));
        });
    for (String dimension : dimensions) {
      String codes = String.join(":", one.state(), dimension, one.ageBand());
      names.add(new Entry(CASE, "cases:" + codes, 1));
    }
    if (one.phase().equals(CaseTally.WAITING)) {
      names.add(new Entry(CASE, "cases-untaken:" + one.urgency(), 1));
    }
    one.overdue().forEach(clock -> names.add(new Entry(CASE, "cases-overdue:" + clock, 1)));
    return names;
  }

  private static String codes(NeedTally need, CaseTally one) {
    return String.join(":", need.state(), need.dimension(), one.ageBand());
  }

  private String time(String of, String state, Instant since) {
    return String.join(":", "time", of, state, Span.bucket(since, at));
  }

  private void count(String part, String name, long by) {
    happened.add(new Entry(part, name, by));
  }

  private static String code(@Nullable String code) {
    return Objects.requireNonNullElse(code, "UNKNOWN");
  }
}
