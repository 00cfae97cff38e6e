package org.prasan.registry.agency.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.Codes;
import org.prasan.registry.CorrectionReason;
import org.prasan.registry.ReversalReason;
import org.prasan.registry.agency.AgencyCommand.ChangeCapacity;
import org.prasan.registry.agency.AgencyCommand.ChangeServices;
import org.prasan.registry.agency.AgencyCommand.CloseAgency;
import org.prasan.registry.agency.AgencyCommand.CorrectAgency;
import org.prasan.registry.agency.AgencyCommand.RegisterAgency;
import org.prasan.registry.agency.AgencyCommand.ReopenAgency;
import org.prasan.registry.agency.AgencyKind;
import org.prasan.registry.agency.AgencyService;
import org.prasan.registry.agency.Capacity;
import org.prasan.registry.agency.Offer;
import org.prasan.registry.agency.Profile;
import org.prasan.thai.validation.DistrictCode;
import org.prasan.thai.validation.OneLine;
import org.prasan.thai.validation.PlausibleDate;

/** Bodies of the requests about agencies, and the commands they mean. */
final class AgencyRequests {

  private AgencyRequests() {}

  record Registration(
      @NotNull AgencyKind kind,
      @NotNull @OneLine String nameTh,
      @NotNull @OneLine String nameEn,
      @NotEmpty @Size(max = 50) List<@NotNull @DistrictCode String> districts,
      @NotEmpty @Size(max = 50) List<@NotNull AgencyService> services,
      @NotNull Capacity capacity,
      @Nullable @Pattern(regexp = Codes.ID) String coLocatedCentreId) {

    RegisterAgency command() {
      return new RegisterAgency(
          kind, nameTh, nameEn, new Offer(districts, services), capacity, coLocatedCentreId);
    }
  }

  record Services(
      @NotEmpty @Size(max = 50) List<@NotNull @DistrictCode String> districts,
      @NotEmpty @Size(max = 50) List<@NotNull AgencyService> services) {

    ChangeServices command(String agencyId) {
      return new ChangeServices(agencyId, new Offer(districts, services));
    }
  }

  record CapacityNow(@NotNull Capacity capacity) {

    ChangeCapacity command(String agencyId) {
      return new ChangeCapacity(agencyId, capacity);
    }
  }

  record Correction(
      @NotNull CorrectionReason reason,
      @NotNull AgencyKind kind,
      @NotNull @OneLine String nameTh,
      @NotNull @OneLine String nameEn,
      @Nullable @Pattern(regexp = Codes.ID) String coLocatedCentreId) {

    CorrectAgency command(String agencyId) {
      return new CorrectAgency(
          agencyId, reason, new Profile(kind, nameTh, nameEn, coLocatedCentreId));
    }
  }

  record Reopening(@NotNull ReversalReason reason) {

    ReopenAgency command(String agencyId) {
      return new ReopenAgency(agencyId, reason);
    }
  }

  record Closure(@NotNull @PlausibleDate LocalDate closedOn) {

    CloseAgency command(String agencyId) {
      return new CloseAgency(agencyId, closedOn);
    }
  }
}
