package org.prasan.casereferral.centre.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.casereferral.Inbound;
import org.prasan.casereferral.centre.Centre;
import org.prasan.casereferral.centre.Centre.Standing;

class CentreEventContractTest {

  private final CentreEventHandler handler = new CentreEventHandler();

  @Test
  void readsTheRegistrysExamples() {
    assertThat(after(null, "proposed").standing()).isEqualTo(Standing.PROPOSED);
    Centre established = after(null, "established");
    assertThat(established.districtCode()).isNotBlank();
    assertThat(established.nameTh()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"suspended,SUSPENDED", "reinstated,ESTABLISHED", "dissolved,DISSOLVED"})
  void followsTheCentre(String event, Standing standing) {
    assertThat(after(after(null, "established"), event).standing()).isEqualTo(standing);
  }

  private Centre after(Centre before, String event) {
    String type = "registry.centre-" + event + ".v1";
    return handler.folds().get(type).apply(before, Inbound.example(type));
  }
}
