package org.prasan.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.registry.Answer;
import org.prasan.registry.RunningRegistry;

class CoLocationIT extends RunningRegistry {

  @Test
  void placesAnAgencyAtACentreOnlyWhenTheCentreExists() {
    String centre = proposedCentre(freshDistrict());

    Answer nowhere = post(MINISTRY, "/v1/agencies", at("none"));
    Answer placed = post(MINISTRY, "/v1/agencies", at(centre));

    assertThat(nowhere.status()).isEqualTo(422);
    assertThat(nowhere.json().at("/errors/0/field").asString()).isEqualTo("coLocatedCentreId");
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    Answer found = get(MINISTRY, "/v1/agencies/" + placed.id());
    assertThat(found.json().path("coLocatedCentreId").asString()).isEqualTo(centre);
  }

  private static String at(String centre) {
    return AGENCY.replace("}", ", \"coLocatedCentreId\": \"" + centre + "\"}");
  }
}
