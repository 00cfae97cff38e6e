package org.prasan.casereferral.centre.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.casereferral.Inbound;
import org.prasan.casereferral.centre.Centre.Standing;
import org.prasan.casereferral.centre.inbound.CentreEventHandler.CentreNamed;

class CentreEventContractTest {

  private final CentreEventHandler handler = new CentreEventHandler();

  @Test
  void readsTheRegistrysExamples() {
    var proposed =
        handler.onProposed(Inbound.example("registry.centre-proposed.v1").as(CentreNamed.class));
    assertThat(proposed.standing()).isEqualTo(Standing.PROPOSED);
    var established =
        handler.onEstablished(
            Inbound.example("registry.centre-established.v1").as(CentreNamed.class));
    assertThat(established.districtCode()).isNotBlank();
    assertThat(established.nameTh()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"suspended,SUSPENDED", "reinstated,ESTABLISHED", "dissolved,DISSOLVED"})
  void followsTheCentre(String event, Standing standing) {
    var established =
        handler.onEstablished(
            Inbound.example("registry.centre-established.v1").as(CentreNamed.class));
    var mentioned = Inbound.example("registry.centre-" + event + ".v1").as(CentreMentioned.class);
    assertThat(handler.onMoved(established, mentioned, standing).standing()).isEqualTo(standing);
  }
}
