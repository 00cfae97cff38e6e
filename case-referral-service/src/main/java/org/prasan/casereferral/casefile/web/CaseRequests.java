package org.prasan.casereferral.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Dismissal;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.NoIdentityReason;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReporterKind;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.Urgency;

/** Bodies of the requests about cases. */
final class CaseRequests {

  static final String CODE = "[A-Z][A-Z0-9_]{1,39}";

  /** The form that the event schemas ask of every id. */
  static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

  static final String DISTRICT_CODE = "[0-9]{4}";

  private CaseRequests() {}

  record OpenCaseRequest(
      @NotNull @Pattern(regexp = DISTRICT_CODE) String districtCode,
      @NotNull Channel channel,
      @NotNull @Valid ReporterRequest reporter,
      @Nullable @Pattern(regexp = ID) String volunteerId,
      @NotEmpty @Size(max = 20) List<@NotNull @Valid ClientRequest> clients,
      @NotNull MainProblem mainProblem,
      @Nullable @Size(max = 3) List<@NotNull @Pattern(regexp = CODE) String> subProblems,
      @Nullable @Size(max = 12) Set<@NotNull RiskCheck> risks,
      @Nullable @Size(max = 4000) String description,
      @NotNull Urgency urgency,
      @Nullable @Pattern(regexp = DISTRICT_CODE) String registeredDistrictCode,
      @NotEmpty @Size(max = 10) List<@NotNull Dimension> needs) {}

  record ReporterRequest(
      @NotNull ReporterKind kind,
      @Nullable Boolean anonymous,
      @Nullable @Size(max = 200) String name,
      @Nullable @Size(max = 40) String phone) {}

  record ClientRequest(
      @Nullable @Size(max = 60) String title,
      @NotBlank @Size(max = 120) String firstName,
      @Nullable @Size(max = 120) String lastName,
      @NotNull IdentityKind identityKind,
      @Nullable @Size(min = 1, max = 60) String identityNumber,
      @Nullable NoIdentityReason noIdentityReason,
      @Nullable LocalDate birthDate,
      @Nullable @Min(0) @Max(130) Integer age,
      @Nullable Boolean disability,
      @Nullable @Size(max = 40) String phone,
      @Nullable @Size(max = 500) String address) {}

  record ReferralRequest(
      @NotNull @Pattern(regexp = ID) String needId,
      @NotNull @Pattern(regexp = ID) String agencyId,
      @NotNull AidService service,
      @Nullable @Valid ConsentRequest consent,
      @Nullable @Valid OverrideRequest override,
      @Nullable Boolean confirmFull) {}

  record ConsentRequest(
      @NotNull Boolean given, @Nullable LocalDate on, @Nullable Set<@NotNull SharedField> fields) {}

  record OverrideRequest(
      @NotBlank @Size(max = 500) String reason, @Nullable Set<@NotNull SharedField> fields) {}

  /**
   * @param amount baht, with satang at most
   */
  record AidRequest(
      @NotNull @Pattern(regexp = CODE) String programme,
      @Nullable @DecimalMin("0.01") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
          BigDecimal amount,
      @NotNull Outcome outcome) {}

  record UnmetRequest(@NotNull @Pattern(regexp = CODE) String reason) {}

  record EndingRequest(@NotNull SelfReliance selfReliance) {}

  record DismissalRequest(
      @NotNull Dismissal.As as, @Nullable @Pattern(regexp = ID) String earlierCaseId) {}
}
