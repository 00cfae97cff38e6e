package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.prasan.testing.web.Operations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever shows people is in the access log; whoever adds an operation says whether it does. */
class AccessTrailIT extends ServiceTest {

  /**
   * Their answers hold ids, codes, times and figures alone, or what is the caller's own: an inbox
   * holds case numbers and no names.
   */
  private static final Set<String> SHOW_NOBODY =
      Set.of(
          "DELETE /v1/contacts/{subject}/email",
          "GET /v1/accesses",
          "GET /v1/accesses/{recordId}",
          "GET /v1/contacts",
          "GET /v1/erasures/{id}",
          "GET /v1/figures",
          "GET /v1/inbox",
          "GET /v1/live",
          "GET /v1/messages",
          "POST /v1/inbox/read",
          "POST /v1/inbox/{id}/read",
          "PUT /v1/contacts/{subject}");

  /** {@link ContactErasureIT} and {@link ColleaguesIT} look for their entries. */
  private static final Set<String> LOGGED =
      Set.of(
          "GET /v1/contacts/{subject}",
          "POST /v1/erasures",
          "POST /v1/person-copies",
          "POST /v1/subjects");

  @Autowired ApplicationContext service;

  @Test
  void everyOperationIsKnownToShowNobodyOrToBeLogged() {
    var known = new TreeSet<>(SHOW_NOBODY);
    known.addAll(LOGGED);
    assertThat(Operations.of(service)).containsExactlyInAnyOrderElementsOf(known);
  }
}
