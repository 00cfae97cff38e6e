package org.prasan.notification.contact;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long duties hold.
 *
 * @param dutiesHold how long somebody is told things without coming with a token again
 * @param confirmEvery how often a token's coming is noted; in between it is only compared
 */
@Validated
@ConfigurationProperties("prasan.contacts")
record ContactProperties(
    @NotNull @DefaultValue("30d") Duration dutiesHold,
    @NotNull @DefaultValue("1d") Duration confirmEvery) {

  @AssertTrue(message = "duties must hold longer than it takes to confirm them")
  boolean isConfirmedInTime() {
    return dutiesHold.compareTo(confirmEvery) > 0;
  }
}
