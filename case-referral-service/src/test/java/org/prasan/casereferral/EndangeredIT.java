package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.testing.tokens.TestTokens;

/** Cases of people who are in danger, as they are told. */
abstract class EndangeredIT extends CaseReferralIT {

  static final String CHAIR = TestTokens.chair(DISTRICT);
  static final String COLLEAGUE =
      TestTokens.of("colleague", "CENTRE_OFFICER").districts(DISTRICT).token();
  static final List<String> ABOVE =
      List.of(TestTokens.ministry(), TestTokens.department(), TestTokens.auditor());

  String report(String token, Map<String, Object> told) {
    var request = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    request.putAll(told);
    Answer opened = post(token, "/v1/cases", request);
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.json().path("id").asString();
  }

  List<String> cases(String token) {
    return ok(get(token, "/v1/cases?limit=200")).json().path("items").findValuesAsString("id");
  }

  List<String> referrals(String token, String caseId) {
    return ok(get(token, "/v1/referrals?caseId=" + caseId))
        .json()
        .path("items")
        .findValuesAsString("id");
  }
}
