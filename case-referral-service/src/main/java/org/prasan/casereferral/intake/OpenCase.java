package org.prasan.casereferral.intake;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.people.Home;
import org.prasan.casereferral.people.NoNameReason;
import org.prasan.casereferral.people.RegisteredPlace;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.safety.ClientRole;
import org.prasan.casereferral.safety.Relation;
import org.prasan.casereferral.safety.SafeContact;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.NoIdentityReason;
import org.prasan.casereferral.vocabulary.ReporterKind;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.SubProblem;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.thai.validation.DistrictCode;
import org.prasan.thai.validation.OneLine;
import org.prasan.thai.validation.Phone;
import org.prasan.thai.validation.Prose;

/**
 * A report as it was told; nothing in it is stored before it is sealed.
 *
 * @param registeredDistrictCode of the first client, where nothing is told of that one's own
 * @param eventTag the flood, fire or other event that it is part of
 * @param observedAt when it was seen, where it was written down before it could be sent
 */
public record OpenCase(
    @NotNull @DistrictCode String districtCode,
    @NotNull Channel channel,
    @NotNull @Valid Reporter reporter,
    @Nullable @Pattern(regexp = Codes.ID) String volunteerId,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid Person> clients,
    @NotNull MainProblem mainProblem,
    @Nullable @Size(max = 3) List<@NotNull SubProblem> subProblems,
    @Nullable @Size(max = 12) Set<@NotNull RiskCheck> risks,
    @Nullable @Prose(max = 4000) String description,
    @NotNull Urgency urgency,
    @Nullable @DistrictCode String registeredDistrictCode,
    @NotEmpty @Size(max = 10) List<@NotNull Dimension> needs,
    @Nullable Instant observedAt,
    @Nullable @Pattern(regexp = Codes.ID) String eventTag) {

  @Override
  public String toString() {
    return "OpenCase[" + districtCode + "]";
  }

  /** Who told the centre. */
  public record Reporter(
      @NotNull ReporterKind kind,
      @Nullable Boolean anonymous,
      @Nullable @OneLine(max = 200) String name,
      @Nullable @OneLine(max = 60) @Phone String phone) {

    boolean isAnonymous() {
      return Boolean.TRUE.equals(anonymous);
    }

    @Override
    public String toString() {
      return "Reporter[…]";
    }
  }

  /**
   * A client as told.
   *
   * @param addressHidden whether the address is for the case's owner and the chair alone
   * @param age years at the day of the report, when the birth date is not known
   * @param noNameReason why there is no first name
   * @param birthYear where no day is known, Buddhist or Gregorian
   * @param approximate whether age or year of birth are a guess
   * @param appearance by what somebody can be found again
   * @param household number within the case: people of one number live together
   */
  public record Person(
      @Nullable @OneLine(max = 60, emptyAllowed = true) String title,
      @Nullable @OneLine(max = 120, emptyAllowed = true) String firstName,
      @Nullable @OneLine(max = 120, emptyAllowed = true) String lastName,
      @NotNull IdentityKind identityKind,
      @Nullable @OneLine(max = 60, emptyAllowed = true) String identityNumber,
      @Nullable NoIdentityReason noIdentityReason,
      @Nullable LocalDate birthDate,
      @Nullable @Min(0) @Max(130) Integer age,
      @Nullable Boolean disability,
      @Nullable @OneLine(max = 60) @Phone String phone,
      @Nullable @Prose(max = 500) String address,
      @Nullable ClientRole role,
      @Nullable Relation relation,
      @Nullable @Valid Contact safeContact,
      @Nullable Boolean addressHidden,
      @Nullable NoNameReason noNameReason,
      @Nullable @Min(1880) @Max(2700) Integer birthYear,
      @Nullable Boolean approximate,
      @Nullable @Prose(max = 500) String appearance,
      @Nullable @Min(1) @Max(20) Integer household,
      @Nullable @Valid Registration registered) {

    AgeBand ageBand(LocalDate today) {
      if (birthDate != null) {
        return AgeBand.ofAge(birthDate.until(today).getYears());
      }
      Integer years = birthYear == null ? age : Integer.valueOf(today.getYear() - birthYear);
      return years == null ? AgeBand.UNKNOWN : AgeBand.ofAge(years);
    }

    Home home(String currentDistrict) {
      return registered == null
          ? new Home(household, null, null)
          : new Home(household, registered.place(), registered.rightsIn(currentDistrict));
    }

    ClientDetails details() {
      return new ClientDetails(
          title,
          firstName,
          lastName,
          identityNumber,
          birthDate,
          age,
          Boolean.TRUE.equals(disability),
          phone,
          address,
          birthYear,
          Boolean.TRUE.equals(approximate),
          appearance,
          registered == null ? null : registered.address());
    }

    @Override
    public String toString() {
      return "Person[…]";
    }
  }

  /**
   * Where a person stands in a house registration, as told.
   *
   * @param districtCode in Bangkok, and only there
   */
  public record Registration(
      @NotNull RegisteredPlace place,
      @Nullable @DistrictCode String districtCode,
      @Nullable @Prose(max = 500) String address) {

    static Registration known(Home home, @Nullable String address) {
      RegisteredPlace place = requireNonNull(home.registered());
      boolean told = place == RegisteredPlace.BANGKOK;
      return new Registration(place, told ? home.rightsDistrict() : null, address);
    }

    /** Rights are assessed by the registration, wherever somebody lives. */
    @Nullable String rightsIn(String currentDistrict) {
      return place == RegisteredPlace.SAME_AS_CURRENT ? currentDistrict : districtCode;
    }

    @Override
    public String toString() {
      return "Registration[…]";
    }
  }

  /** How a person may be spoken to safely, as told. */
  public record Contact(
      @NotEmpty Set<SafeContact.@NotNull Way> ways,
      @Nullable Set<SafeContact.@NotNull Time> times,
      SafeContact.@Nullable By by,
      @Nullable @Prose(max = 500) String note) {

    @Override
    public String toString() {
      return "Contact[…]";
    }
  }
}
