package org.prasan.casereferral.volunteer.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.casereferral.Inbound;
import org.prasan.casereferral.volunteer.Volunteer;

class VolunteerEventContractTest {

  private final VolunteerEventHandler handler = new VolunteerEventHandler();

  @ParameterizedTest
  @CsvSource({"registered,true", "ended,false", "reinstated,true"})
  void readsFromTheRegistrysExampleWhetherSomebodyIsAVolunteer(String event, boolean active) {
    String type = "registry.volunteer-" + event + ".v1";
    Volunteer volunteer = handler.folds().get(type).apply(null, Inbound.example(type));
    assertThat(volunteer.active()).isEqualTo(active);
    assertThat(volunteer.id()).isNotBlank();
    assertThat(volunteer.districtCode()).isEqualTo("1001");
  }
}
