package org.prasan.casereferral.agency.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.prasan.casereferral.Inbound;
import org.prasan.casereferral.agency.Agency;
import org.prasan.messaging.UnreadableEvent;

class AgencyEventContractTest {

  private final AgencyEventHandler handler = new AgencyEventHandler();

  @Test
  void readsTheRegistrysExamples() {
    Agency registered = after(null, "registered");
    assertThat(registered.closed()).isFalse();
    assertThat(registered.services()).isNotEmpty();
    Agency moved = after(registered, "services-changed");
    assertThat(moved.districts()).isNotEmpty();
    Agency busy = after(moved, "capacity-changed");
    assertThat(busy.capacity()).isNotBlank();
    assertThat(after(busy, "closed").closed()).isTrue();
  }

  @Test
  void refusesChangeOfAgencyItNeverHeardOf() {
    assertThatThrownBy(() -> after(null, "closed")).isInstanceOf(UnreadableEvent.class);
  }

  private Agency after(Agency before, String event) {
    String type = "registry.agency-" + event + ".v1";
    return handler.folds().get(type).apply(before, Inbound.example(type));
  }
}
