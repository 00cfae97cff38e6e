package org.prasan.certificate.establishment.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prasan.certificate.RegistrySays;
import org.prasan.certificate.establishment.inbound.CentreEvents.CentreDissolved;
import org.prasan.certificate.establishment.inbound.CentreEvents.CentreEstablished;
import org.prasan.certificate.establishment.inbound.CentreEvents.CentreReinstated;
import org.prasan.certificate.establishment.inbound.CentreEvents.CentreSuspended;
import org.prasan.contracttesting.EventContracts;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.UnreadableEvent;

class RegistryEventContractTest {

  @Test
  void readsThePublishedExamples() {
    var established = example(RegistrySays.ESTABLISHED).as(CentreEstablished.class);
    assertThat(established.establishedOn()).isEqualTo(LocalDate.of(2022, 12, 16));
    assertThat(established.nameTh()).isEqualTo("ศูนย์ประสานงาน อพม. เขตพระนคร");
    assertThat(example(RegistrySays.SUSPENDED).as(CentreSuspended.class).reason()).isNotBlank();
    assertThat(example(RegistrySays.REINSTATED).as(CentreReinstated.class).effectiveOn())
        .isNotNull();
    assertThat(example(RegistrySays.DISSOLVED).as(CentreDissolved.class).reason()).isNotBlank();
  }

  @Test
  void refusesAnEventWithoutWhatThePaperNeeds() {
    var empty = event(RegistrySays.ESTABLISHED, "{}".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> empty.as(CentreEstablished.class)).isInstanceOf(UnreadableEvent.class);
  }

  private static InboundEvent example(String type) {
    return event(type, EventContracts.example(type));
  }

  private static InboundEvent event(String type, byte[] payload) {
    return new InboundEvent(
        "registry.centre-events",
        "e-1",
        type,
        "centre-1001",
        1,
        Instant.EPOCH,
        "c-1",
        null,
        payload);
  }
}
