package org.prasan.registry.centre.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.Codes;
import org.prasan.registry.CorrectionReason;
import org.prasan.registry.centre.CentreCommand.AppointCommittee;
import org.prasan.registry.centre.CentreCommand.ChangePremises;
import org.prasan.registry.centre.CentreCommand.DissolveCentre;
import org.prasan.registry.centre.CentreCommand.EstablishCentre;
import org.prasan.registry.centre.CentreCommand.ProposeCentre;
import org.prasan.registry.centre.CentreCommand.ReinstateCentre;
import org.prasan.registry.centre.CentreCommand.SuspendCentre;
import org.prasan.registry.centre.Committee;
import org.prasan.registry.centre.CommitteeMember;
import org.prasan.registry.centre.CommitteeRole;
import org.prasan.registry.centre.DissolutionReason;
import org.prasan.registry.centre.Premises;
import org.prasan.registry.centre.SuspensionReason;
import org.prasan.thai.ThaiDigits;
import org.prasan.thai.validation.DistrictCode;
import org.prasan.thai.validation.OneLine;
import org.prasan.thai.validation.PlausibleDate;

/** Bodies of the requests about centres, and the commands they mean. */
final class CentreRequests {

  /** Orders are printed with Thai digits, and copied as they are printed. */
  private static final String PRINTED_ORDER_NO = "^[0-9๐-๙]{1,6}/[0-9๐-๙]{4}$";

  private CentreRequests() {}

  record Proposal(
      @NotNull @DistrictCode String districtCode,
      @NotNull @OneLine String nameTh,
      @NotNull @OneLine String nameEn,
      @NotNull @Valid Premises premises,
      @NotNull @PlausibleDate LocalDate openedOn) {

    ProposeCentre command() {
      return new ProposeCentre(districtCode, nameTh, nameEn, premises, openedOn);
    }
  }

  record Appointment(
      @NotNull @Pattern(regexp = PRINTED_ORDER_NO) String appointmentOrderNo,
      @NotNull @PlausibleDate LocalDate appointedOn,
      @NotNull @PlausibleDate LocalDate termStartsOn,
      @NotNull @PlausibleDate LocalDate termEndsOn,
      @NotEmpty @Size(max = 100) List<@NotNull @Valid Member> members) {

    AppointCommittee command(String centreId) {
      var committee =
          new Committee(
              ThaiDigits.toArabic(appointmentOrderNo),
              appointedOn,
              termStartsOn,
              termEndsOn,
              members.stream().map(Member::seat).toList());
      return new AppointCommittee(centreId, committee);
    }
  }

  record Member(
      @NotNull @Pattern(regexp = Codes.ID) String volunteerId, @NotNull CommitteeRole role) {

    CommitteeMember seat() {
      return new CommitteeMember(volunteerId, role);
    }
  }

  record Move(
      @NotNull CorrectionReason reason,
      @NotNull @Valid Premises premises,
      @NotNull @PlausibleDate LocalDate effectiveOn) {

    ChangePremises command(String centreId) {
      return new ChangePremises(centreId, reason, premises, effectiveOn);
    }
  }

  record Establishment(
      @NotNull @PlausibleDate LocalDate establishedOn,
      @Nullable @Pattern(regexp = Codes.ID) String workshopId) {

    EstablishCentre command(String centreId) {
      return new EstablishCentre(centreId, establishedOn, workshopId);
    }
  }

  record Suspension(
      @NotNull SuspensionReason reason, @NotNull @PlausibleDate LocalDate effectiveOn) {

    SuspendCentre command(String centreId) {
      return new SuspendCentre(centreId, reason, effectiveOn);
    }
  }

  record Reinstatement(@NotNull @PlausibleDate LocalDate effectiveOn) {

    ReinstateCentre command(String centreId) {
      return new ReinstateCentre(centreId, effectiveOn);
    }
  }

  record Dissolution(
      @NotNull DissolutionReason reason, @NotNull @PlausibleDate LocalDate effectiveOn) {

    DissolveCentre command(String centreId) {
      return new DissolveCentre(centreId, reason, effectiveOn);
    }
  }
}
