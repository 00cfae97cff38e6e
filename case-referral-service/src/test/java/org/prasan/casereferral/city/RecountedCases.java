package org.prasan.casereferral.city;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the events of cases say, told to the recount. */
final class RecountedCases implements Consumer<Overheard> {

  private final Recount recount;
  private final Map<String, Told> cases = new HashMap<>();

  RecountedCases(Recount recount) {
    this.recount = recount;
  }

  private static final class Told {
    private String ageBand = "";
    private String urgency = "";

    /** Null while it follows from the needs. */
    private @Nullable String state;

    private final Map<String, ToldNeed> needs = new LinkedHashMap<>();

    private final Set<String> late = new HashSet<>();
  }

  private record ToldNeed(String dimension, String state, String outcome, boolean aided) {
    boolean settled() {
      return state.equals("OUTCOME") || state.equals("UNMET");
    }

    boolean helped() {
      return aided || outcome.startsWith("HELPED");
    }
  }

  @Override
  public void accept(Overheard event) {
    if (!event.isOfCase()) {
      return;
    }
    Told one = cases.computeIfAbsent(event.key(), _ -> new Told());
    Map<String, ToldNeed> before = Map.copyOf(one.needs);
    switch (event.name()) {
      case "case-opened" -> opened(one, event);
      case "case-taken" -> one.state = null;
      case "case-released" -> one.state = "WAITING_ASSIGNMENT";
      case "problem-ended" -> ended(one, event);
      case "case-reopened" -> {
        one.state = "UNDER_CONSIDERATION";
        happens(event, "cases-reopened", 1);
      }
      case "follow-up-recorded" -> selfReliance(event, "DAY_" + event.text("days"));
      case "case-referred" -> need(one, event, "REFERRED", "", false);
      case "need-returned" -> need(one, event, "OPEN", "", false);
      case "need-unmet" -> need(one, event, "UNMET", "", false);
      case "outcome-reversed" ->
          need(one, event, event.text("needState"), event.text("outcome"), false);
      case "aid-reported" -> aided(one, event);
      case "case-escalated" -> one.late.add(event.text("clock"));
      case "case-caught-up" -> one.late.remove(event.text("clock"));
      default -> {} // nothing that is counted
    }
    one.needs.forEach((id, need) -> {
      if (!before.containsKey(id) || !before.get(id).state().equals(need.state())) {
        happens(event, "needs-entered:" + codes(need, one), 1);
      }
    });
    recount.stands(List.of(event.text("districtCode")), event.key(), event.at(), standing(one));
  }

  private void opened(Told one, Overheard event) {
    one.ageBand = event.text("ageBand");
    one.urgency = event.text("urgency");
    one.state = "WAITING_ASSIGNMENT";
    for (var need : event.data().path("needs")) {
      String dimension = need.path("dimension").asString();
      one.needs.put(need.path("needId").asString(), new ToldNeed(dimension, "OPEN", "", false));
    }
    String channel = event.text("channel");
    happens(event, String.join(":", "cases-opened", channel, one.urgency, one.ageBand), 1);
  }

  private void ended(Told one, Overheard event) {
    one.state = "PROBLEM_ENDED";
    selfReliance(event, "CLOSURE");
  }

  private void selfReliance(Overheard event, String when) {
    if (!event.text("selfReliance").isEmpty()) {
      happens(event, "self-reliance:" + when + ":" + event.text("selfReliance"), 1);
    }
  }

  private void aided(Told one, Overheard event) {
    boolean byCentre = !event.text("aidId").isEmpty();
    need(one, event, event.text("needState"), event.text("outcome"), byCentre);
    String programme = event.text("programme");
    if (!programme.isEmpty()) {
      happens(event, "aid:" + programme, 1);
      happens(event, "aid-satang:" + programme, event.data().path("amountSatang").asLong(0));
    }
  }

  private static void need(Told one, Overheard event, String state, String outcome, boolean aided) {
    if ("UNDER_CONSIDERATION".equals(one.state)) {
      one.state = null;
    }
    one.needs.computeIfPresent(
        event.text("needId"),
        (_, need) -> new ToldNeed(need.dimension(), state, outcome, need.aided() || aided));
  }

  private void happens(Overheard event, String name, long times) {
    recount.happens(List.of(event.text("districtCode")), name, event.at(), times);
  }

  private static Map<String, String> standing(Told one) {
    var parts = new HashMap<String, String>();
    String state = stateOf(one);
    parts.put("time", "time:CASE:" + state);
    if (state.equals("WAITING_ASSIGNMENT")) {
      parts.put("untaken", "cases-untaken:" + one.urgency);
    }
    one.late.forEach(clock -> parts.put("late " + clock, "cases-overdue:" + clock));
    one.needs.forEach((id, need) -> {
      parts.put(need.dimension(), String.join(":", "cases", state, need.dimension(), one.ageBand));
      parts.put(id, "needs:" + codes(need, one));
      parts.put("time of " + id, "time:NEED:" + need.state());
    });
    return parts;
  }

  /** As the words of the hotline's own states say it. */
  private static String stateOf(Told one) {
    if (one.state != null) {
      return one.state;
    }
    List<ToldNeed> needs = List.copyOf(one.needs.values());
    if (needs.stream().anyMatch(need -> need.state().equals("REFERRED"))) {
      return "REFERRED";
    }
    if (needs.stream().allMatch(ToldNeed::settled)) {
      return needs.stream().anyMatch(ToldNeed::helped) ? "AID_COMPLETED" : "UNDER_CONSIDERATION";
    }
    boolean reported = needs.stream().anyMatch(it -> it.aided() || !it.outcome().isEmpty());
    return reported ? "AID_REPORTED" : "UNDER_CONSIDERATION";
  }

  private static String codes(ToldNeed need, Told one) {
    return String.join(":", need.state(), need.dimension(), one.ageBand);
  }
}
