package org.prasan.casereferral.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.personal.Sealed;

class OverrideWishTest {

  private static final String REASON = "หมดสติ ต้องส่งโรงพยาบาลทันที";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "----------",
        "\u200B",
        "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B",
        "          ",
        "..........",
        "1234567890",
        "aaaaaaaaaa",
        "asdfasdfasdf",
        "abcdabcdabcd",
        "abcd000000",
        "กขคงกขคงกขคง",
        "ฟหกดฟหกดฟหกด",
        "abcd\u0301\u0301\u0301\u0301\u0301\u0301",
        "ก\u0E38\u0E38\u0E38\u0E38\u0E38\u0E38\u0E38\u0E38\u0E38",
        "urgent",
        "ด่วน"
      })
  void takesNoReasonThatSaysNothing(String reason) {
    assertThatThrownBy(() -> wish(LegalBasis.VITAL_INTEREST, reason, SharedField.NAME).check())
        .isInstanceOf(ConsentRefusal.ReasonSaysNothing.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {REASON, "unconscious, must be treated", "ชีวิตอยู่ในอันตราย"})
  void takesAReasonInWords(String reason) {
    assertThatCode(() -> wish(LegalBasis.VITAL_INTEREST, reason, SharedField.NAME).check())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(
      value = SharedField.class,
      names = {"DISABILITY", "PROBLEM", "RISKS"})
  void sharesWhatTellsOfHealthByASectionForSensitiveDataAlone(SharedField field) {
    for (LegalBasis basis :
        Set.of(LegalBasis.VITAL_INTEREST, LegalBasis.PUBLIC_TASK, LegalBasis.LEGAL_OBLIGATION)) {
      assertThatThrownBy(() -> wish(basis, REASON, field).check())
          .isInstanceOf(ConsentRefusal.BasisInsufficient.class);
    }
    assertThatCode(() -> wish(LegalBasis.SENSITIVE_VITAL_INTEREST, REASON, field).check())
        .doesNotThrowAnyException();
  }

  @Test
  void sharesNobodyElsesData() {
    var override =
        wish(LegalBasis.SENSITIVE_VITAL_INTEREST, REASON, SharedField.NAME)
            .sealed(new Sealed("sealed"), Instant.EPOCH);
    assertThat(override.of("client-1")).containsExactly(SharedField.NAME);
    assertThat(override.of("client-2")).isEmpty();
  }

  private static OverrideWish wish(LegalBasis basis, String reason, SharedField field) {
    return new OverrideWish(basis, Set.of("client-1"), Set.of(field), reason);
  }
}
