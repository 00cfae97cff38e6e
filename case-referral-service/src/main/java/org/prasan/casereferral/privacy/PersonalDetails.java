package org.prasan.casereferral.privacy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.RiskCheck;

/** Personal data as they are before sealing and after opening; never stored in this form. */
public final class PersonalDetails {

  private PersonalDetails() {}

  /**
   * Who a client is.
   *
   * @param birthYear of the Gregorian calendar, where no day is known
   * @param approximate whether age or year of birth are a guess
   * @param appearance by what somebody can be found whose name nobody knows
   */
  public record ClientDetails(
      @Nullable String title,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String identityNumber,
      @Nullable LocalDate birthDate,
      @Nullable Integer age,
      boolean disability,
      @Nullable String phone,
      @Nullable String address,
      @Nullable Integer birthYear,
      boolean approximate,
      @Nullable String appearance,
      @Nullable String registeredAddress) {

    /** Null when nobody told a first name. */
    public @Nullable String name() {
      if (firstName == null) {
        return lastName;
      }
      String first = title == null ? firstName : title + firstName;
      return lastName == null ? first : first + " " + lastName;
    }

    /** In years, where an age or only a year of birth is known. */
    public @Nullable Integer ageIn(int year) {
      return age == null && birthYear != null ? Integer.valueOf(year - birthYear) : age;
    }

    @Override
    public String toString() {
      return "ClientDetails[…]";
    }
  }

  /** What happened, in words, and the risk checks, which are health data. */
  public record Account(@Nullable String description, Set<RiskCheck> risks) {

    @Override
    public String toString() {
      return "Account[…]";
    }
  }

  /** Why data were shared without consent. */
  public record OverrideReason(String reason) {

    @Override
    public String toString() {
      return "OverrideReason[…]";
    }
  }

  /** Who told the centre. */
  public record ReporterDetails(@Nullable String name, @Nullable String phone) {

    @Override
    public String toString() {
      return "ReporterDetails[…]";
    }
  }
}
