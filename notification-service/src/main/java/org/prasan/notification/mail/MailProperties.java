package org.prasan.notification.mail;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.prasan.notification.contact.Deliverable;
import org.prasan.notification.contact.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mails are sent.
 *
 * @param from sender address
 * @param messageIdDomain right side of every Message-ID; never changed while mails wait
 * @param sweepEvery pause between two looks for waiting mails; a new mail doesn't wait for it
 * @param batch mails claimed at once
 * @param lease how long claimed mails belong to one instance; then another one may send them
 * @param sendWithin what one mail may take at most: the SMTP time-outs together
 * @param longestPause ceiling of the exponential back-off, for a down server and for one mail
 */
@Validated
@ConfigurationProperties("prasan.mail")
record MailProperties(
    @Deliverable @NotBlank @DefaultValue("no-reply@prasan.example") String from,
    @NotBlank @DefaultValue("prasan.example") String messageIdDomain,
    @NotNull @DefaultValue("5s") Duration sweepEvery,
    @Min(1) @Max(500) @DefaultValue("50") int batch,
    @NotNull @DefaultValue("2m") Duration lease,
    @NotNull @DefaultValue("30s") Duration sendWithin,
    @NotNull @DefaultValue("60s") Duration longestPause) {

  EmailAddress sender() {
    return EmailAddress.of(from).orElseThrow();
  }

  /** Nobody sets a mail's next try later than this. */
  Duration longestWait() {
    return lease.compareTo(longestPause) > 0 ? lease : longestPause;
  }

  @AssertTrue(message = "the lease must outlast the sending of a mail")
  boolean isLeaseLongEnough() {
    return lease.compareTo(sendWithin.multipliedBy(2)) >= 0;
  }
}
