package org.prasan.casereferral.city;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.casereferral.casefile.CaseCommand;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.caseload.Handovers;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.casereferral.intake.IntakeDesk;
import org.prasan.casereferral.intake.OpenCase;
import org.prasan.casereferral.referral.ReferralCommand;
import org.prasan.casereferral.referral.ReferralCommandHandler;
import org.prasan.conventions.problem.DomainException;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;

/** Brings what people want to the rooms, and lets everything follow from it before the next. */
final class Wishes {

  private final City city;
  private final String series;
  private final Map<String, Integer> refused = new TreeMap<>();
  private final Map<String, Integer> granted = new TreeMap<>();
  private int asked;

  Wishes(City city) {
    this(city, "wish");
  }

  /**
   * @param series apart from others of this city: who is reported again by the same wish would have
   *     a key that the service remembers and its store, begun anew, does not
   */
  Wishes(City city, String series) {
    this.city = city;
    this.series = series;
  }

  /** The case's id. */
  String open(OpenCase open, Caller caller) {
    String id = city.room(IntakeDesk.class).handle(open, next(), caller).id();
    city.bus.settle();
    return id;
  }

  void ask(CaseCommand command, Caller caller) {
    tried(command, () -> city.room(CaseCommandHandler.class).handle(command, next(), caller));
  }

  void ask(ReferralCommand command, Caller caller) {
    tried(command, () -> city.room(ReferralCommandHandler.class).handle(command, next(), caller));
  }

  void signIn(Caller person) {
    city.signIn(person);
  }

  /** All that one officer answers for, as far as the caller may give it away. */
  void handOver(String from, String to, HandoverCause cause, Caller caller) {
    List<String> done =
        city.room(Handovers.class).handOverAll(from, to, cause, next(), caller).handedOver();
    granted.merge("HandOverAll", done.size(), Integer::sum);
    city.bus.settle();
  }

  int asked() {
    return asked;
  }

  /** How often each wish was refused, by its name and the refusal's. */
  Map<String, Integer> refused() {
    return refused;
  }

  /** How often each kind of wish was granted. */
  Map<String, Integer> granted() {
    return granted;
  }

  private void tried(Object command, Runnable wish) {
    try {
      wish.run();
      granted.merge(command.getClass().getSimpleName(), 1, Integer::sum);
    } catch (DomainException no) {
      String what = command.getClass().getSimpleName() + " " + no.getClass().getSimpleName();
      refused.merge(what, 1, Integer::sum);
    }
    city.bus.settle();
  }

  private Intent next() {
    return Intent.byClock(series + "-" + ++asked);
  }
}
