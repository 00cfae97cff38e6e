package org.prasan.casereferral.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the events of referrals say, told to the recount. */
final class RecountedReferrals implements Consumer<Overheard> {

  private static final Set<String> UNANSWERED =
      Set.of("SENT", "RECEIVED", "NEEDS_INFO", "WAITLISTED");

  private final Recount recount;
  private final Map<String, Told> referrals = new HashMap<>();

  RecountedReferrals(Recount recount) {
    this.recount = recount;
  }

  private record Told(String state, boolean claimed, String outcome) {

    static final Told NOTHING = new Told("", false, "NONE");

    Told in(String next) {
      return new Told(next, claimed, outcome);
    }
  }

  @Override
  public void accept(Overheard event) {
    if (!event.isOfReferral()) {
      return;
    }
    Told before = referrals.getOrDefault(event.key(), Told.NOTHING);
    Told now = after(before, event);
    referrals.put(event.key(), now);
    List<String> where =
        List.of(event.text("districtCode"), FigureCheck.ofAgency(event.text("agencyId")));
    happened(event, now).forEach(name -> recount.happens(where, name, event.at(), 1));
    recount.stands(where, event.key(), event.at(), standing(now, event.text("agencyId")));
  }

  private static Told after(Told one, Overheard event) {
    return switch (event.name()) {
      case "referral-sent" -> one.in("SENT");
      case "referral-received", "review-due" -> one.in("RECEIVED");
      case "info-requested" -> one.in("NEEDS_INFO");
      case "info-supplied" -> one.in("RECEIVED");
      case "referral-waitlisted" -> one.in("WAITLISTED");
      case "referral-claimed" -> new Told(one.state(), true, one.outcome());
      case "referral-accepted" -> one.in("ACCEPTED");
      case "service-started" -> one.in("IN_SERVICE");
      case "withdrawal-requested" -> one.in("WITHDRAWAL_REQUESTED");
      case "outcome-recorded" -> new Told("OUTCOME_RECORDED", one.claimed(), event.text("outcome"));
      case "outcome-disputed" -> new Told("RECEIVED", one.claimed(), "NONE");
      case "referral-closed" -> one.in("CLOSED");
      case "referral-rejected" -> one.in("REJECTED");
      case "referral-expired" -> one.in("EXPIRED");
      case "referral-withdrawn" -> one.in("WITHDRAWN");
      default -> one;
    };
  }

  private static List<String> happened(Overheard event, Told now) {
    return switch (event.name()) {
      case "referral-sent" ->
          List.of("referrals-sent:" + event.text("service") + ":" + event.text("urgency"));
      case "referral-expired" -> {
        String claimed = now.claimed() ? "CLAIMED" : "UNCLAIMED";
        yield List.of("referrals-expired:" + event.text("agencyId") + ":" + claimed);
      }
      case "referral-closed" -> {
        boolean confirmed = event.data().path("confirmed").asBoolean();
        yield List.of(
            "outcomes:" + now.outcome() + ":" + (confirmed ? "CONFIRMED" : "UNCONFIRMED"));
      }
      default -> List.of();
    };
  }

  private static Map<String, String> standing(Told one, String agencyId) {
    var parts = new HashMap<String, String>();
    parts.put("time", "time:REFERRAL:" + one.state());
    parts.put("state", "referrals:" + one.state() + ":" + one.outcome());
    if (!one.claimed() && UNANSWERED.contains(one.state())) {
      parts.put("unclaimed", "referrals-unclaimed:" + agencyId);
    }
    return parts;
  }
}
