package org.prasan.testing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.context.ApplicationContext;

/**
 * Calls every operation that a running service maps in every situation in which somebody may learn
 * nothing, with ids that exist. None may show what was planted, do what was asked, or be answered
 * otherwise than an id that does not exist. What each was answered is a committed table.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> tellsNothingToWhoeverMayNotKnow() {
 *   return AccessSweep.of(service).planted("ตัวอย่าง")
 *       .fixture("POST /v1/things/{id}/ending", "{...}", id)
 *       .situation("foreign district", TestTokens.centreOfficer("1050"))
 *       .tests(Path.of("../docs/access/things.md"));
 * }
 * }</pre>
 */
public final class AccessSweep {

  private record Fixture(String body, List<String> ids) {}

  private final ApplicationContext service;
  private final Map<String, Fixture> fixtures = new LinkedHashMap<>();
  private final Map<String, Map<String, Fixture>> ofSituations = new LinkedHashMap<>();
  private final Map<String, String> situations = new LinkedHashMap<>();
  private final Set<String> knowing = new LinkedHashSet<>();
  private final Set<String> excepted = new LinkedHashSet<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final Set<String> planted = new LinkedHashSet<>();
  private final Map<String, Set<String>> shown = new LinkedHashMap<>();

  private AccessSweep(ApplicationContext service) {
    this.service = service;
  }

  /** The test runs with a real port and {@code WithTestTokens}. */
  public static AccessSweep of(ApplicationContext service) {
    return new AccessSweep(service);
  }

  /** What stands in the fixtures and may be in no answer. */
  public AccessSweep planted(String... data) {
    planted.addAll(List.of(data));
    return this;
  }

  /**
   * What exists for an operation; each that names an id or takes a body needs one.
   *
   * @param endpoint as in {@code POST /v1/things/{id}/ending}
   * @param body valid, or empty where there is none
   * @param ids for the variables of the path, in their order
   */
  public AccessSweep fixture(String endpoint, String body, String... ids) {
    fixtures.put(endpoint, new Fixture(body, List.of(ids)));
    return this;
  }

  /** Another fixture for one situation, as a restricted case is one. */
  public AccessSweep fixtureIn(String situation, String endpoint, String body, String... ids) {
    ofSituations
        .computeIfAbsent(situation, _ -> new LinkedHashMap<>())
        .put(endpoint, new Fixture(body, List.of(ids)));
    return this;
  }

  /** An operation whose records everybody with its roles may know; the table shows that. */
  public AccessSweep open(String... endpoints) {
    open.addAll(List.of(endpoints));
    return this;
  }

  /**
   * Somebody who may know nothing of the fixtures.
   *
   * @param token with a role that some operations let in
   */
  public AccessSweep situation(String name, String token) {
    situations.put(name, token);
    return this;
  }

  /**
   * Somebody who may know that the fixtures are there, and nothing of what is planted in them.
   *
   * @param token with a role that some operations let in
   */
  public AccessSweep knowing(String name, String token) {
    knowing.add(name);
    return situation(name, token);
  }

  /** Of what is planted, this somebody may see this. */
  public AccessSweep mayBeShown(String situation, String... data) {
    shown.put(situation, Set.of(data));
    return this;
  }

  /** Somebody in this situation may do this one thing, as the table shows. */
  public AccessSweep except(String situation, String endpoint) {
    excepted.add(situation + " " + endpoint);
    return this;
  }

  /** One test for each operation, and one for the table. */
  public Stream<DynamicTest> tests(Path committed) {
    var endpoints = Endpoint.of(service).stream().filter(it -> !it.isPublic()).toList();
    var names = endpoints.stream().map(Endpoint::name).toList();
    assertThat(names).containsAll(fixtures.keySet()).containsAll(open);
    addTokensThatNobodyAccepts();
    var table = new AccessTable(List.copyOf(situations.keySet()));
    return Stream.concat(
        endpoints.stream()
            .map(endpoint -> dynamicTest(endpoint.name(), () -> tellsNothing(endpoint, table))),
        Stream.of(
            dynamicTest("the table is as committed", () -> table.assertCommitted(committed))));
  }

  private void addTokensThatNobodyAccepts() {
    var ministry = TestTokens.of("ministry", "MINISTRY");
    situations.put("no token", "");
    situations.put("expired token", ministry.expired().token());
    situations.put("too long token", ministry.tooLong().token());
    situations.put("forged token", ministry.forged().token());
  }

  private void tellsNothing(Endpoint endpoint, AccessTable table) {
    boolean needsFixture = endpoint.hasVariable() || endpoint.body() != null;
    assertThat(!needsFixture || fixtures.containsKey(endpoint.name()))
        .as("%s is new here: give it a fixture", endpoint.name())
        .isTrue();
    situations.forEach((situation, token) -> {
      Fixture fixture = fixtureOf(situation, endpoint.name());
      Answer answer = send(endpoint, token, fixture.ids(), fixture.body());
      table.add(endpoint.name(), situation, said(answer));
      assertThat(answer.response().body())
          .as("%s, %s", endpoint.name(), situation)
          .doesNotContain(hiddenData(situation));
      if (!mayKnow(situation, endpoint.name())) {
        isAsForNothing(endpoint, situation, token, fixture, answer);
      }
    });
    for (String role : endpoint.otherRoles()) {
      String token = TestTokens.of("lower", role).districts("1001").agency("none").token();
      Fixture fixture = fixtureOf("", endpoint.name());
      Answer answer = send(endpoint, token, fixture.ids(), fixture.body());
      assertThat(answer.status()).as("%s as %s", endpoint.name(), role).isEqualTo(403);
    }
  }

  private void isAsForNothing(
      Endpoint endpoint, String situation, String token, Fixture fixture, Answer answer) {
    assertThat(answer.response().body())
        .as("%s, %s", endpoint.name(), situation)
        .doesNotContain(hiddenIds(situation));
    if (endpoint.isCommand()) {
      assertThat(answer.status()).as("%s, %s", endpoint.name(), situation).isBetween(400, 499);
    }
    if (endpoint.hasVariable()) {
      List<String> unknown = fixture.ids().stream().map(AccessSweep::likeIt).toList();
      assertThat(said(answer))
          .as("%s, %s: as for an unknown id", endpoint.name(), situation)
          .isEqualTo(said(send(endpoint, token, unknown, fixture.body())));
    }
  }

  private Set<String> hiddenData(String situation) {
    var hidden = new LinkedHashSet<>(planted);
    hidden.removeAll(shown.getOrDefault(situation, Set.of()));
    return hidden;
  }

  /** An answer with any of them says that there is such a thing. */
  private Set<String> hiddenIds(String situation) {
    var hidden = new LinkedHashSet<String>();
    fixtures.keySet().forEach(it -> hidden.addAll(fixtureOf(situation, it).ids()));
    open.forEach(it -> hidden.removeAll(fixtureOf(situation, it).ids()));
    return hidden;
  }

  private boolean mayKnow(String situation, String endpoint) {
    return open.contains(endpoint)
        || knowing.contains(situation)
        || excepted.contains(situation + " " + endpoint);
  }

  private Fixture fixtureOf(String situation, String endpoint) {
    Fixture usual = fixtures.getOrDefault(endpoint, new Fixture("", List.of()));
    return ofSituations.getOrDefault(situation, Map.of()).getOrDefault(endpoint, usual);
  }

  /** Of the same form and district, but of nothing. */
  private static String likeIt(String id) {
    int area = id.indexOf('-');
    String tail = id.substring(area + 1);
    return id.substring(0, area + 1) + new StringBuilder(tail).reverse().insert(0, "0");
  }

  private Answer send(Endpoint endpoint, String token, List<String> ids, String body) {
    var path = new StringBuilder(endpoint.pattern());
    for (String id : ids) {
      path.replace(path.indexOf("{"), path.indexOf("}") + 1, id);
    }
    var request = new Wire(OpenApiDocument.port(service), endpoint.method(), path.toString());
    if (!token.isEmpty()) {
      request.token(token);
    }
    if (endpoint.takesIntent()) {
      request.freshKey();
    }
    return (body.isEmpty() ? request : request.json(body)).send();
  }

  private static String said(Answer answer) {
    String type = answer.status() < 400 ? "" : " " + answer.slug();
    return answer.status() + type;
  }
}
