package org.prasan.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.prasan.thai.NationalId;

class BlindIndexTest {

  private final String keyFile = MasterKeys.generate();
  private final BlindIndex index = new BlindIndex(keys(keyFile));

  @Test
  void isEqualForEqualNumbersHoweverTyped() {
    assertThat(index.of(NationalId.parse("๑-๙๙๙๙-๐๐๐๐๐-๐๑-๓").orElseThrow()))
        .isEqualTo(index.of(new NationalId("1999900000013")));
  }

  @Test
  void staysTheSameAfterARestart() {
    var id = new NationalId("1999900000013");
    assertThat(new BlindIndex(keys(keyFile)).of(id)).isEqualTo(index.of(id));
  }

  @Test
  void differsByValueKindAndKeyFile() {
    var id = new NationalId("1999900000013");
    assertThat(index.of(id))
        .isNotEqualTo(index.of(new NationalId("1999900000021")))
        .isNotEqualTo(index.of("passportNo", "1999900000013"))
        .isNotEqualTo(new BlindIndex(keys(MasterKeys.generate())).of(id))
        .doesNotContain("1999900000013");
  }

  @Test
  void ignoresHowTextWasTyped() {
    assertThat(index.of("passportNo", " AA 000\u200B1 "))
        .isEqualTo(index.of("passportNo", "AA 0001"));
  }

  private static Supplier<MasterKeys> keys(String keyFile) {
    MasterKeys keys = MasterKeys.parse(keyFile);
    return () -> keys;
  }
}
