package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page on which a code is typed. */
class AnswerPageIT extends AnsweredReferralIT {

  @Test
  void pageLoadsNothingFromElsewhereAndIsKeptByNobody() {
    var page = pages.get("/answer");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script", "http://", "onclick", "onload");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            it -> assertThat(it).contains("default-src 'none'", "frame-ancestors 'none'"));
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(page.headers().map()).doesNotContainKey("Set-Cookie");
    assertThat(pages.get("/answer/done").statusCode()).isEqualTo(200);
  }

  @Test
  void questionNamesNobody() {
    String page = pages.open(code(ACCEPT)).body();
    assertThat(page).doesNotContain("สมมุติ", "ตัวอย่าง", "0800000000", "1999900000013");
  }

  @Test
  void linkOpensTheQuestionAndUsesNothing() {
    String code = code(ACCEPT).replace(" ", "");
    for (int i = 0; i < 3; i++) {
      assertThat(pages.get("/answer?openExternalBrowser=1&code=" + code).statusCode())
          .isEqualTo(200);
    }
    assertThat(stateOfReferral()).isEqualTo("SENT");
    assertThat(accept(code).statusCode()).isEqualTo(302);
  }
}
