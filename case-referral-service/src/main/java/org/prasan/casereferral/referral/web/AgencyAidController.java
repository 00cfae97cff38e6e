package org.prasan.casereferral.referral.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.need.AgencyAid;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.ReferralRefusal;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.thai.Baht;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Aid that an agency gives is counted with all other, before it is given. */
@RestController
class AgencyAidController {

  private final Referrals referrals;
  private final CaseCommandHandler cases;

  AgencyAidController(Referrals referrals, CaseCommandHandler cases) {
    this.referrals = referrals;
    this.cases = cases;
  }

  /**
   * @param clientId who gets it; may be missing where the case has one person alone
   * @param amount baht, with satang at most
   */
  record AgencyAidRequest(
      @Nullable @Pattern(regexp = Codes.ID) String clientId,
      @NotNull @Pattern(regexp = Codes.CODE) String programme,
      @Nullable @DecimalMin("0.01") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
          BigDecimal amount) {

    private AgencyAid command(Caller caller, Referral one) {
      return new AgencyAid(
          one.caseId(),
          one.needId(),
          one.id(),
          clientId,
          programme,
          Baht.satang(amount),
          caller.subject());
    }
  }

  @PostMapping("/v1/referrals/{id}/aid")
  @ResponseStatus(HttpStatus.OK)
  @PreAuthorize("hasRole('AGENCY_OFFICER')")
  ResponseEntity<Receipt> giveAgencyAid(
      @PathVariable String id,
      @Valid @RequestBody AgencyAidRequest request,
      @RequiredKey Intent intent,
      Caller caller) {
    Stored<Referral> found = referrals.find(caller, id).orElseThrow(UnknownId::new);
    Referral one = found.state();
    if (!one.agencyId().equals(caller.agency())) {
      throw new UnknownId();
    }
    if (!one.state().isPromised()) {
      throw new ReferralRefusal.NotAccepted(one.state());
    }
    cases.handle(request.command(caller, one), intent);
    return Receipts.ok(new Receipt(id, found.version()));
  }
}
