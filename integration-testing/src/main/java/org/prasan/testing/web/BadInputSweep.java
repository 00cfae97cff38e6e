package org.prasan.testing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.springframework.context.ApplicationContext;

/**
 * Sends bad input to every endpoint that a running service maps, found in the service itself. Each
 * must refuse with a problem in both languages, repeat nothing and write nothing.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> refusesBadInput() {
 *   return BadInputSweep.of(service).body("POST /v1/things/{id}/ending", "{...}").tests();
 * }
 * }</pre>
 */
public final class BadInputSweep {

  private final ApplicationContext service;
  private final Map<String, String> bodies = new HashMap<>();
  private final Set<String> upserts = new HashSet<>();
  private final Set<String> ignoredCollections = new HashSet<>();

  private BadInputSweep(ApplicationContext service) {
    this.service = service;
  }

  /** The test runs with a real port, {@code WithEngines} and {@code WithTestTokens}. */
  public static BadInputSweep of(ApplicationContext service) {
    return new BadInputSweep(service);
  }

  /** A valid body, where one made from the record's types would be refused. */
  public BadInputSweep body(String endpoint, String json) {
    bodies.put(endpoint, json);
    return this;
  }

  /** An endpoint that rightly makes what it does not find. */
  public BadInputSweep upserts(String endpoint) {
    upserts.add(endpoint);
    return this;
  }

  /** A collection that changes by itself, as locks do. */
  public BadInputSweep ignoringCollection(String name) {
    ignoredCollections.add(name);
    return this;
  }

  /** One container per endpoint; a command is shown to have written nothing of it all. */
  public Stream<DynamicNode> tests() {
    var endpoints = Endpoint.of(service);
    var known = endpoints.stream().map(Endpoint::name).toList();
    assertThat(known).as("endpoints of the service").isNotEmpty().containsAll(bodies.keySet());
    assertThat(known).containsAll(upserts);
    return endpoints.stream().map(endpoint -> dynamicContainer(endpoint.name(), tests(endpoint)));
  }

  private Stream<DynamicTest> tests(Endpoint endpoint) {
    var requests = new EndpointRequests(endpoint, port(), bodies.get(endpoint.name()));
    Map<String, Executable> checks = requests.checks(!upserts.contains(endpoint.name()));
    if (!endpoint.isCommand()) {
      return checks.entrySet().stream().map(it -> dynamicTest(it.getKey(), it.getValue()));
    }
    var store = new UntouchedStore();
    return Stream.concat(
        checks.entrySet().stream()
            .map(it -> dynamicTest(it.getKey(), () -> store.seenBefore(it.getValue()))),
        Stream.of(dynamicTest("writes nothing of all this", store::mustBeAsBefore)));
  }

  /** Looked at around all checks of a command, since reading a whole store takes its time. */
  private final class UntouchedStore {

    private @Nullable StoreSnapshot before;

    void seenBefore(Executable check) throws Throwable {
      if (before == null) {
        before = now();
      }
      check.execute();
    }

    void mustBeAsBefore() {
      StoreSnapshot untouched = Objects.requireNonNull(before, "no check was run");
      assertThat(untouched.differences(now())).as("what changed in the store").isEmpty();
    }

    private StoreSnapshot now() {
      return StoreSnapshot.of(database(), ignoredCollections);
    }
  }

  private int port() {
    return Integer.parseInt(setting("local.server.port"));
  }

  private String database() {
    return setting("spring.mongodb.database");
  }

  private String setting(String name) {
    return Objects.requireNonNull(service.getEnvironment().getProperty(name), name);
  }
}
