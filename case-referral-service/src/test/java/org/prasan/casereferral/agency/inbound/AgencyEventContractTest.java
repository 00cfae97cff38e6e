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
    Agency corrected = after(busy, "corrected");
    assertThat(corrected.nameEn()).isEqualTo("Hospital");
    assertThat(corrected.capacity()).isEqualTo(busy.capacity());
    Agency closed = after(corrected, "closed");
    assertThat(closed.closed()).isTrue();
    Agency again = after(closed, "reopened");
    assertThat(again.closed()).isFalse();
    assertThat(again.reopenedAt()).isNotNull();
    assertThat(after(after(again, "corrected"), "capacity-changed").reopenedAt())
        .isEqualTo(again.reopenedAt());
  }

  /** A correction of what has closed opens nothing. */
  @Test
  void correctionLeavesAClosedAgencyClosed() {
    Agency closed = after(after(null, "registered"), "closed");
    assertThat(after(closed, "corrected").closed()).isTrue();
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
