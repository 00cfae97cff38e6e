package org.prasan.casereferral.privacy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.RiskCheck;

/** Personal data as they are before sealing and after opening; never stored in this form. */
public final class PersonalDetails {

  private PersonalDetails() {}

  /** Who a client is. */
  public record ClientDetails(
      @Nullable String title,
      String firstName,
      @Nullable String lastName,
      @Nullable String identityNumber,
      @Nullable LocalDate birthDate,
      @Nullable Integer age,
      boolean disability,
      @Nullable String phone,
      @Nullable String address) {

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
