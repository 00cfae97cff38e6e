package org.prasan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.web.Operations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever shows people is in the access log; whoever adds an operation says whether it does. */
class AccessTrailIT extends RunningRegistry {

  /** Their answers hold ids, codes, times and figures alone. */
  private static final Set<String> SHOW_NOBODY =
      Set.of(
          "GET /v1/accesses",
          "GET /v1/accesses/{recordId}",
          "GET /v1/agencies",
          "GET /v1/agencies/{id}",
          "GET /v1/centres",
          "GET /v1/centres/{id}",
          "GET /v1/centres/{id}/committees",
          "GET /v1/committee-policy",
          "GET /v1/districts",
          "GET /v1/programmes",
          "GET /v1/programmes/{code}",
          "POST /v1/programmes",
          "POST /v1/programmes/{code}/ending",
          "POST /v1/programmes/{code}/revision",
          "GET /v1/erasures/{id}",
          "GET /v1/figures",
          "GET /v1/volunteers/registered-twice",
          "GET /v1/workshops",
          "GET /v1/workshops/{id}",
          "POST /v1/agencies",
          "POST /v1/agencies/{id}/closure",
          "POST /v1/agencies/{id}/correction",
          "POST /v1/agencies/{id}/reopening",
          "POST /v1/centres",
          "POST /v1/centres/{id}/committee",
          "POST /v1/centres/{id}/dissolution",
          "POST /v1/centres/{id}/establishment",
          "POST /v1/centres/{id}/premises",
          "POST /v1/centres/{id}/reinstatement",
          "POST /v1/centres/{id}/suspension",
          "POST /v1/volunteers",
          "POST /v1/volunteers/{id}/correction",
          "POST /v1/volunteers/{id}/ending",
          "POST /v1/volunteers/{id}/reinstatement",
          "POST /v1/workshops",
          "POST /v1/workshops/{id}/attendance",
          "POST /v1/workshops/{id}/correction",
          "PUT /v1/agencies/{id}/capacity",
          "PUT /v1/agencies/{id}/services");

  private static final String DISTRICT = freshDistrict();

  @Autowired ApplicationContext service;

  private final Map<String, Supplier<Answer>> logged = new LinkedHashMap<>();
  private String id;

  @BeforeEach
  void prepare() {
    id = post(MINISTRY, "/v1/volunteers", volunteer(DISTRICT, freshNationalId())).id();
    String person = "\"person\": {\"volunteerId\": \"" + id + "\"}";
    String officer = TestTokens.centreOfficer(DISTRICT);
    logged.put("GET /v1/volunteers/{id}", () -> get(officer, "/v1/volunteers/" + id));
    post(
        MINISTRY,
        "/v1/volunteers/" + id + "/correction",
        """
        {"reason": "TYPED_WRONG", "title": "นาง", "firstName": "ใหม่", "registeredOn": "2020-01-15"}
        """);
    logged.put(
        "GET /v1/volunteers/{id}/corrections",
        () -> get(officer, "/v1/volunteers/" + id + "/corrections"));
    logged.put("GET /v1/volunteers", () -> get(officer, "/v1/volunteers?district=" + DISTRICT));
    logged.put(
        "POST /v1/person-copies", () -> post(MINISTRY, "/v1/person-copies", "{" + person + "}"));
    logged.put(
        "POST /v1/erasures",
        () -> post(MINISTRY, "/v1/erasures", "{" + person + ", \"ground\": \"ORDERED\"}"));
  }

  @Test
  void everyOperationIsKnownToShowNobodyOrToBeLogged() {
    var known = new TreeSet<>(SHOW_NOBODY);
    known.addAll(logged.keySet());
    assertThat(Operations.of(service)).containsExactlyInAnyOrderElementsOf(known);
  }

  @TestFactory
  Stream<DynamicTest> whoeverIsShownPeopleIsInTheLogOfTheirRecord() {
    return Operations.leaveALook(logged.keySet(), it -> logged.get(it).get().status(), this::looks);
  }

  private int looks() {
    return get(TestTokens.auditor(), "/v1/accesses/" + id).json().path("items").size();
  }
}
