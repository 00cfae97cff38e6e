package org.prasan.casereferral.agency.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.prasan.casereferral.Inbound;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.agency.inbound.AgencyEvents.AgencyCapacityChanged;
import org.prasan.casereferral.agency.inbound.AgencyEvents.AgencyRegistered;
import org.prasan.casereferral.agency.inbound.AgencyEvents.AgencyServicesChanged;
import org.prasan.casereferral.casefile.CaseRefusal.AgencyClosed;
import org.prasan.messaging.UnreadableEvent;

class AgencyEventContractTest {

  private final AgencyEventHandler handler = new AgencyEventHandler();

  @Test
  void readsTheRegistrysExamples() {
    Agency registered = registered();
    assertThat(registered.closed()).isFalse();
    assertThat(registered.services()).isNotEmpty();
    Agency moved =
        handler.on(
            registered,
            Inbound.example("registry.agency-services-changed.v1").as(AgencyServicesChanged.class));
    assertThat(moved.districts()).isNotEmpty();
    Agency busy =
        handler.on(
            moved,
            Inbound.example("registry.agency-capacity-changed.v1").as(AgencyCapacityChanged.class));
    assertThat(busy.capacity()).isNotBlank();
    assertThat(
            handler
                .on(busy, Inbound.example("registry.agency-closed.v1").as(AgencyClosed.class))
                .closed())
        .isTrue();
  }

  @Test
  void refusesChangeOfAgencyItNeverHeardOf() {
    assertThatThrownBy(() ->
            handler.on(null, Inbound.example("registry.agency-closed.v1").as(AgencyClosed.class)))
        .isInstanceOf(UnreadableEvent.class);
  }

  private Agency registered() {
    return handler.on(Inbound.example("registry.agency-registered.v1").as(AgencyRegistered.class));
  }
}
