package org.prasan.casereferral.city;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommand;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseCommand.DraftReferral;
import org.prasan.casereferral.casefile.CaseCommand.EndProblem;
import org.prasan.casereferral.casefile.CaseCommand.GiveAid;
import org.prasan.casereferral.casefile.CaseCommand.RecordConsent;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.casefile.CaseCommand.RestrictCase;
import org.prasan.casereferral.casefile.CaseCommand.TakeCase;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.PeopleCommand.AddAttachment;
import org.prasan.casereferral.casefile.PeopleCommand.AddClient;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.intake.IntakeDesk;
import org.prasan.casereferral.intake.OpenCase;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.people.CaseErasure;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** A case for each state, brought there by those who work on it, and put back after each try. */
final class StatedCases {

  static final Instant START = Instant.parse("2027-03-01T02:00:00Z");
  static final LocalDate TODAY = LocalDate.parse("2027-03-01");
  static final LocalDate NEXT_WEEK = LocalDate.parse("2027-03-08");

  private final City city;
  private final Caller reporter;
  private final Caller owner;
  private final Caller chair;
  private final List<String> agencies;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, Document> kept = new HashMap<>();
  private final List<Document> allowances;
  private int asked;

  StatedCases(City city, Town town, String district, Caller owner) {
    this.city = city;
    this.owner = owner;
    reporter = town.volunteer(district);
    chair = town.chair(district);
    agencies = town.of(district).stream().map(Town.Agency::id).toList();
    make(district);
    ids.forEach((name, id) -> kept.put(name, store().findById(id, Document.class, "cases")));
    allowances = store().findAll(Document.class, "allowances");
    city.bus.forget();
  }

  private void make(String district) {
    waits(district, "WAITING_ASSIGNMENT");
    restricted(waits(district, "WAITING_ASSIGNMENT, restricted"), chair);
    taken(district, "UNDER_CONSIDERATION");
    restricted(taken(district, "UNDER_CONSIDERATION, restricted"), owner);
    unmet(taken(district, "UNDER_CONSIDERATION, all unmet"));
    referred(taken(district, "REFERRED"));
    aided(taken(district, "AID_REPORTED"), Outcome.HELPED_PART);
    completed(taken(district, "AID_COMPLETED"));
    ended(taken(district, "PROBLEM_ENDED"));
    forgotten(ended(taken(district, "PROBLEM_ENDED, people erased")));
    dismissed(taken(district, "DUPLICATE"), Dismissal.As.DUPLICATE, ids.get("UNDER_CONSIDERATION"));
    dismissed(taken(district, "NOT_A_CASE"), Dismissal.As.NOT_A_CASE, null);
  }

  List<String> names() {
    return List.copyOf(ids.keySet());
  }

  List<String> ids() {
    return List.copyOf(ids.values());
  }

  Case the(String name) {
    return city.room(Cases.class).find(ids.get(name)).orElseThrow();
  }

  void ask(CaseCommand command, Caller caller) {
    city.room(CaseCommandHandler.class).handle(command, next(), caller);
  }

  /** As if nothing had been asked of the case. */
  void putBack(String name) {
    store().save(kept.get(name), "cases");
    store().remove(new Query(), "allowances");
    store().insert(allowances, "allowances");
  }

  private MongoTemplate store() {
    return city.room(MongoTemplate.class);
  }

  private Intent next() {
    return Intent.byClock("try-" + ++asked);
  }

  private Case does(Case one, CaseCommand command, Caller caller) {
    ask(command, caller);
    city.bus.settle();
    return city.room(Cases.class).find(one.id()).orElseThrow();
  }

  private Case waits(String district, String name) {
    city.clock.pass(Duration.ofMinutes(1));
    OpenCase report = Reports.usual(district, 40, List.of("INCOME", "HOUSING"));
    String id = city.room(IntakeDesk.class).handle(report, next(), reporter).id();
    city.bus.settle();
    ids.put(name, id);
    does(
        the(name),
        new AddClient(id, CaseParts.like(CaseParts.client(the(name)), id + "-cfe")),
        owner);
    return does(
        the(name), new AddAttachment(id, CaseParts.paper(the(name), id + "-paper")), reporter);
  }

  private Case taken(String district, String name) {
    Case one = does(waits(district, name), new TakeCase(ids.get(name)), owner);
    String clientId = one.clients().getFirst().id();
    does(
        one,
        new RecordConsent(one.id(), clientId, CentreLife.consent(one, Set.copyOf(agencies))),
        owner);
    Need last = one.needs().getLast();
    return does(
        one,
        new DraftReferral(one.id(), last.id(), agencies.getFirst(), CaseParts.service(last)),
        owner);
  }

  private void restricted(Case one, Caller caller) {
    does(one, new RestrictCase(one.id(), Restriction.Reason.CHILD_AT_RISK, Set.of()), caller);
  }

  private Case unmet(Case one) {
    one.needs()
        .forEach(need ->
            does(one, new DeclareUnmet(one.id(), need.id(), UnmetReason.NO_SERVICE), owner));
    return one;
  }

  private void referred(Case one) {
    Need need = one.needs().getFirst();
    does(
        one,
        new ReferNeed(
            one.id(), need.id(), agencies.getFirst(), CaseParts.service(need), null, false),
        owner);
  }

  private Case aided(Case one, Outcome outcome) {
    String needId = one.needs().getFirst().id();
    String clientId = one.clients().getFirst().id();
    return does(
        one, new GiveAid(one.id(), needId, clientId, CaseAsks.PROGRAMME, 500_00L, outcome), owner);
  }

  private Case completed(Case one) {
    aided(one, Outcome.HELPED_FULL);
    String last = one.needs().getLast().id();
    return does(one, new DeclareUnmet(one.id(), last, UnmetReason.NO_SERVICE), owner);
  }

  private Case ended(Case one) {
    return does(completed(one), new EndProblem(one.id(), SelfReliance.SUFFICIENCY), owner);
  }

  private void forgotten(Case one) {
    var handler = city.room(CaseCommandHandler.class);
    one.clients().forEach(client -> handler.handle(new CaseErasure(one.id(), client.id()), next()));
    handler.handle(new CaseErasure.Expiry(one.id()), next());
    city.bus.settle();
  }

  private void dismissed(Case one, Dismissal.As as, @Nullable String earlier) {
    does(one, new DismissCase(one.id(), as, earlier), owner);
  }
}
