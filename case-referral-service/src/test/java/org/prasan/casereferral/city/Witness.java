package org.prasan.casereferral.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseWish;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.ReferralWish;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.rules.Moment;
import org.prasan.casereferral.rules.Moment.Around;
import org.prasan.casereferral.rules.Moment.Said;
import org.prasan.casereferral.rules.Moment.Shown;
import org.prasan.casereferral.rules.Moment.Sight;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.web.client.RestClient;

/** Looks at a case from outside: what was sent, who finds it, and what an agency is shown. */
final class Witness {

  private static final int ALL = 100;

  private final City city;
  private final Town town;
  private final Random random;
  private final List<Overheard> heard = new ArrayList<>();
  private final RestClient http;
  private final Map<String, String> tokens = new HashMap<>();

  Witness(City city, Town town, Random random) {
    this.city = city;
    this.town = town;
    this.random = random;
    http = RestClient.create(city.address());
    city.bus.heardBy(heard::add);
  }

  Moment look(Case one, List<String> known, boolean centreWorks) {
    List<Referral> referrals = city.room(Referrals.class).ofCase(one.id());
    Map<String, Case> others =
        known.stream()
            .map(id -> city.room(Cases.class).find(id).orElseThrow())
            .collect(Collectors.toMap(Case::id, Function.identity()));
    var around =
        new Around(
            centreWorks,
            Set.copyOf(town.closed),
            others,
            said(one, referrals),
            List.of(sightOfCase(one), sightOfReferral(one, referrals)),
            referrals.isEmpty() ? List.of() : shown(one, pick(referrals)));
    return new Moment(city.clock.instant(), one, referrals, around);
  }

  private List<Said> said(Case one, List<Referral> referrals) {
    Set<String> ids =
        Stream.concat(Stream.of(one.id()), referrals.stream().map(Referral::id))
            .collect(Collectors.toSet());
    return heard.stream()
        .filter(event -> ids.contains(event.key()))
        .map(event -> new Said(event.key(), event.sequence(), event.type(), event.text("clock")))
        .toList();
  }

  private Sight sightOfCase(Case one) {
    Caller who = pick(people(one.districtCode()));
    var cases = city.room(Cases.class);
    var wish = CaseWish.in(one.state());
    List<String> ids =
        cases.list(who, wish, null, ALL).stream().map(it -> it.state().id()).toList();
    long others = ids.stream().filter(id -> !id.equals(one.id())).count();
    return new Sight(
        who,
        one.id(),
        cases.find(who, one.id()).isPresent(),
        ids.contains(one.id()),
        cases.count(who, wish) == others + 1);
  }

  private Sight sightOfReferral(Case one, List<Referral> all) {
    if (all.isEmpty()) {
      return sightOfCase(one);
    }
    Referral referral = pick(all);
    Caller who = pick(readers(one.districtCode()));
    var referrals = city.room(Referrals.class);
    var wish = ReferralWish.in(referral.state());
    List<String> ids =
        referrals.list(who, wish, null, ALL).stream().map(it -> it.state().id()).toList();
    long others = ids.stream().filter(id -> !id.equals(referral.id())).count();
    return new Sight(
        who,
        referral.id(),
        referrals.find(who, referral.id()).isPresent(),
        ids.contains(referral.id()),
        referrals.count(who, wish) == others + 1);
  }

  private List<Caller> people(String district) {
    return List.of(
        town.officer(district, random.nextInt(3)),
        town.chair(district),
        town.officer("1002", 1),
        town.chair("1002"),
        town.volunteer(district),
        town.volunteer("1002"),
        town.department(),
        Caller.of("ministry", Set.of(Role.MINISTRY), Set.of(), null));
  }

  private List<Caller> readers(String district) {
    return Stream.concat(
            people(district).stream().filter(it -> !it.is(Role.VOLUNTEER)),
            Stream.concat(town.of(district).stream(), town.of("1002").stream())
                .map(Town.Agency::officer))
        .toList();
  }

  /** Whatever of the family's words stands in what the agency gets over the wire. */
  private List<Shown> shown(Case one, Referral referral) {
    String token = tokens.computeIfAbsent(referral.agencyId(), TestTokens::agencyOfficer);
    String text =
        http.get()
            .uri("/v1/referrals/{id}", referral.id())
            .headers(headers -> headers.setBearerAuth(token))
            .exchange((_, answer) -> answer.bodyTo(String.class));
    List<Client> people = one.clients();
    return IntStream.range(0, people.size())
        .boxed()
        .flatMap(n ->
            Reports.WORDS_OF.entrySet().stream()
                .filter(it -> text != null && text.contains(it.getValue() + (n + 1)))
                .map(it -> new Shown(referral.id(), people.get(n).id(), it.getKey())))
        .toList();
  }

  private <T> T pick(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
