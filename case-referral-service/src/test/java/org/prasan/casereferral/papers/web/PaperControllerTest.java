package org.prasan.casereferral.papers.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperControllerTest {

  /** As {@code printf 'b { color: red }' | openssl dgst -sha256 -binary | base64} says. */
  private static final String DIGEST = "O28scEPi1wp28nkUG+W8j5nTbUOBZEuee0EWEjDpinQ=";

  @Test
  void letsAPaperUseTheStylesThatStandInItAndNothingElse() {
    var answer = PaperController.answer("<head><style>b { color: red }</style></head>");
    assertThat(answer.getHeaders().getFirst("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; style-src 'sha256-" + DIGEST + "'; frame-ancestors 'none'");
    assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
  }
}
