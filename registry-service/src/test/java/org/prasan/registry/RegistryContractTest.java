package org.prasan.registry;

import static org.prasan.contracttesting.PublishedEvents.assertPublished;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prasan.registry.agency.AgencyEvent;
import org.prasan.registry.agency.AgencyEvent.AgencyCapacityAsked;
import org.prasan.registry.agency.AgencyEvent.AgencyCapacityChanged;
import org.prasan.registry.agency.AgencyEvent.AgencyClosed;
import org.prasan.registry.agency.AgencyEvent.AgencyCorrected;
import org.prasan.registry.agency.AgencyEvent.AgencyRegistered;
import org.prasan.registry.agency.AgencyEvent.AgencyReopened;
import org.prasan.registry.agency.AgencyEvent.AgencyServicesChanged;
import org.prasan.registry.agency.AgencyKind;
import org.prasan.registry.agency.AgencyService;
import org.prasan.registry.agency.Capacity;
import org.prasan.registry.agency.Offer;
import org.prasan.registry.agency.Profile;
import org.prasan.registry.centre.CentreEvent;
import org.prasan.registry.centre.CentreEvent.CentreDissolved;
import org.prasan.registry.centre.CentreEvent.CentreEstablished;
import org.prasan.registry.centre.CentreEvent.CentreProposed;
import org.prasan.registry.centre.CentreEvent.CentreReinstated;
import org.prasan.registry.centre.CentreEvent.CentreSuspended;
import org.prasan.registry.centre.CentreEvent.CommitteeAppointed;
import org.prasan.registry.centre.CentreEvent.PremisesChanged;
import org.prasan.registry.centre.CentreRef;
import org.prasan.registry.centre.Committee;
import org.prasan.registry.centre.CommitteeMember;
import org.prasan.registry.centre.CommitteeRole;
import org.prasan.registry.centre.DissolutionReason;
import org.prasan.registry.centre.SuspensionReason;
import org.prasan.registry.programme.AidUnit;
import org.prasan.registry.programme.ProgrammeEvent;
import org.prasan.registry.programme.ProgrammeEvent.ProgrammeEnded;
import org.prasan.registry.programme.ProgrammeEvent.ProgrammeRegistered;
import org.prasan.registry.programme.ProgrammeEvent.ProgrammeRevised;
import org.prasan.registry.programme.TargetGroup;
import org.prasan.registry.programme.Terms;
import org.prasan.registry.volunteer.EndReason;
import org.prasan.registry.volunteer.VolunteerEvent;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerCorrected;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerEnded;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerRegistered;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerReinstated;
import org.prasan.registry.volunteer.VolunteerPart;
import org.prasan.registry.volunteer.VolunteerRef;
import org.prasan.registry.workshop.WorkshopEvent;
import org.prasan.registry.workshop.WorkshopEvent.AttendanceRecorded;
import org.prasan.registry.workshop.WorkshopEvent.WorkshopAnnounced;
import org.prasan.registry.workshop.WorkshopEvent.WorkshopCorrected;

class RegistryContractTest {

  private static final CentreRef CENTRE = new CentreRef("1001-1", "1001");
  private static final VolunteerRef VOLUNTEER = new VolunteerRef("1001-v1", "1001");
  private static final LocalDate OPENED = LocalDate.of(2018, 5, 15);
  private static final LocalDate APPOINTED = LocalDate.of(2022, 11, 1);
  private static final LocalDate DAY = LocalDate.of(2022, 12, 16);
  private static final Instant NOW = Instant.parse("2022-12-16T04:30:00.123Z");
  private static final Offer OFFER =
      new Offer(List.of("1001", "1050"), List.of(AgencyService.HOME_CARE, AgencyService.TREATMENT));

  @Test
  void everyEventOfACentreKeepsItsPublishedSchema() {
    var committee =
        new Committee(
            "1/2565",
            APPOINTED,
            APPOINTED,
            LocalDate.of(2026, 10, 31),
            List.of(
                new CommitteeMember("1001-v1", CommitteeRole.CHAIR),
                new CommitteeMember("1001-v2", CommitteeRole.SECRETARY)));

    assertPublished(
        CentreEvent.class,
        List.of(
            new CentreProposed(CENTRE, "ศูนย์ประสานงาน อพม. เขตพระนคร", "Phra Nakhon", OPENED),
            new CommitteeAppointed(CENTRE, committee),
            established("10-w1"),
            established(null),
            new PremisesChanged(CENTRE, CorrectionReason.CHANGED_SINCE, DAY),
            new CentreSuspended(CENTRE, SuspensionReason.COMMITTEE_TERM_ENDED, DAY),
            new CentreReinstated(CENTRE, DAY),
            new CentreDissolved(CENTRE, DissolutionReason.RENAMED, DAY)));
  }

  @Test
  void everyEventOfAVolunteerKeepsItsPublishedSchema() {
    assertPublished(
        VolunteerEvent.class,
        List.of(
            new VolunteerRegistered(VOLUNTEER, "10101/2565", DAY),
            new VolunteerEnded(VOLUNTEER, EndReason.DISQUALIFIED, DAY),
            new VolunteerCorrected(
                VOLUNTEER,
                CorrectionReason.TYPED_WRONG,
                List.of(VolunteerPart.NAME, VolunteerPart.DATES),
                DAY),
            new VolunteerReinstated(VOLUNTEER, ReversalReason.ENTERED_IN_ERROR)));
  }

  @Test
  void everyEventOfAnAgencyKeepsItsPublishedSchema() {
    assertPublished(
        AgencyEvent.class,
        List.of(
            registered("1001-1"),
            registered(null),
            new AgencyServicesChanged("10-a1", OFFER),
            new AgencyCapacityChanged("10-a1", Capacity.WAITLIST, NOW),
            new AgencyClosed("10-a1", DAY),
            new AgencyCapacityAsked("10-a1", Capacity.FULL, NOW, OFFER),
            new AgencyCorrected("10-a1", CorrectionReason.TYPED_WRONG, profile("1001-1"), OFFER),
            new AgencyCorrected("10-a1", CorrectionReason.CHANGED_SINCE, profile(null), OFFER),
            new AgencyReopened("10-a1", ReversalReason.WRONG_ONE, OFFER)));
  }

  @Test
  void everyEventOfAWorkshopKeepsItsPublishedSchema() {
    assertPublished(
        WorkshopEvent.class,
        List.of(
            new WorkshopAnnounced("10-w1", "ประชุมเชิงปฏิบัติการ", "Workshop", DAY),
            new WorkshopCorrected(
                "10-w1", CorrectionReason.CHANGED_SINCE, "ประชุมเชิงปฏิบัติการ", "Workshop", DAY),
            new AttendanceRecorded("10-w1", 380)));
  }

  @Test
  void everyEventOfAProgrammeKeepsItsPublishedSchema() {
    var money =
        new Terms(
            AidUnit.BAHT_PER_TIME, 300_000L, 3, 900_000L, List.of(TargetGroup.LOW_INCOME_FAMILY));
    var inKind = new Terms(AidUnit.IN_KIND, null, null, null, null);
    assertPublished(
        ProgrammeEvent.class,
        List.of(
            new ProgrammeRegistered(
                "DSDW_LOW_INCOME_FAMILY", "เงินสงเคราะห์", "Aid money", money, DAY, OPENED),
            new ProgrammeRegistered("RELIEF_BAG", "ถุงยังชีพ", "Relief bag", inKind, DAY, null),
            new ProgrammeRevised(
                "DSDW_LOW_INCOME_FAMILY", "เงินสงเคราะห์", "Aid money", money, DAY),
            new ProgrammeRevised("RELIEF_BAG", "ถุงยังชีพ", "Relief bag", inKind, DAY),
            new ProgrammeEnded("RELIEF_BAG", DAY)));
  }

  private static CentreEstablished established(@Nullable String workshopId) {
    return new CentreEstablished(
        CENTRE,
        "ศูนย์ประสานงาน อพม. เขตพระนคร",
        "Phra Nakhon",
        OPENED,
        APPOINTED,
        "1/2565",
        DAY,
        workshopId);
  }

  private static Profile profile(@Nullable String centreId) {
    return new Profile(AgencyKind.HOSPITAL, "โรงพยาบาล", "Hospital", centreId);
  }

  private static AgencyRegistered registered(@Nullable String centreId) {
    return new AgencyRegistered(
        "10-a1", AgencyKind.HOSPITAL, "โรงพยาบาล", "Hospital", OFFER, Capacity.OPEN, NOW, centreId);
  }
}
