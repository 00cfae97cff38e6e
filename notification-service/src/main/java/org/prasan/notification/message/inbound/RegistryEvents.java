package org.prasan.notification.message.inbound;

import java.time.LocalDate;
import org.prasan.notification.message.Facts;

/** What is read of the registry's events. */
final class RegistryEvents {

  private RegistryEvents() {}

  record CentreEstablished(String districtCode, LocalDate establishedOn) implements Noticed {
    @Override
    public Facts facts() {
      return Facts.in(districtCode).with("on", establishedOn);
    }
  }
}
