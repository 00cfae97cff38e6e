package org.prasan.casereferral.referral.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.referral.RejectionReason;
import org.prasan.casereferral.vocabulary.Outcome;

/** Bodies of the requests about referrals. */
final class ReferralRequests {

  private ReferralRequests() {}

  record AcceptanceRequest(@NotNull LocalDate expectedOn) {}

  record RejectionRequest(
      @NotNull RejectionReason reason, @Nullable @Size(max = 500) String text) {}

  record OutcomeRequest(
      @NotNull Outcome outcome,
      @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String reason) {}

  record ClosingRequest(@NotNull Boolean confirmed) {}
}
