package org.prasan.registry.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.prasan.conventions.Figures;
import org.prasan.conventions.Figures.Figure;
import org.prasan.conventions.security.Caller;
import org.prasan.registry.agency.Agencies;
import org.prasan.registry.centre.Centres;
import org.prasan.registry.volunteer.Volunteers;
import org.prasan.registry.workshop.Workshops;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Counts the register at the moment of asking, inside the caller's districts. */
@Component
public final class RegistryFigures {

  private static final int NEAR_END_DAYS = 90;
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  private final Centres centres;
  private final Volunteers volunteers;
  private final Agencies agencies;
  private final Workshops workshops;
  private final Clock clock;

  RegistryFigures(
      Centres centres, Volunteers volunteers, Agencies agencies, Workshops workshops, Clock clock) {
    this.centres = centres;
    this.volunteers = volunteers;
    this.agencies = agencies;
    this.workshops = workshops;
    this.clock = clock;
  }

  public Figures of(Caller caller) {
    LocalDate today = ThaiDates.today(clock);
    return new Figures(
        clock.instant(),
        List.of(
            Figure.of(
                "centres",
                "Coordination centres by district and state, dissolved ones included.",
                "ศูนย์ประสานงาน อพม. แยกตามเขตและสถานะ รวมศูนย์ที่ยุบเลิกแล้ว",
                centres.count(caller)),
            Figure.of(
                "committees-near-end-of-term",
                "Committees of centres not dissolved whose term ends within the next 90 days, today"
                    + " included.",
                "คณะกรรมการของศูนย์ที่ยังไม่ยุบเลิก ซึ่งจะครบวาระภายใน 90 วันนับจากวันนี้",
                centres.countTermsEnding(caller, today, today.plusDays(NEAR_END_DAYS))),
            Figure.of(
                "committees-out-of-term",
                "Committees of centres not dissolved whose term has ended without a successor.",
                "คณะกรรมการของศูนย์ที่ยังไม่ยุบเลิก ซึ่งครบวาระแล้วและยังไม่มีคณะใหม่",
                centres.countTermsEnding(caller, LONG_AGO, today.minusDays(1))),
            Figure.of(
                "volunteers",
                "Registered volunteers whose service has not ended, by district.",
                "อพม. ที่ขึ้นทะเบียนและยังปฏิบัติหน้าที่ แยกตามเขต",
                volunteers.countActive(caller)),
            Figure.of(
                "agencies-by-kind",
                "Partner agencies that are not closed, by kind.",
                "หน่วยงานภาคีที่ยังเปิดดำเนินการ แยกตามประเภท",
                agencies.countByKind(caller)),
            Figure.of(
                "agencies-by-service",
                "Services offered by partner agencies that are not closed; an agency counts once per"
                    + " service.",
                "บริการของหน่วยงานภาคีที่ยังเปิดดำเนินการ หน่วยงานหนึ่งนับหนึ่งครั้งต่อหนึ่งบริการ",
                agencies.countByService(caller)),
            Figure.of(
                "agencies-by-district",
                "Partner agencies that are not closed, by district served; one counts once per"
                    + " district.",
                "หน่วยงานภาคีที่ยังเปิดดำเนินการ แยกตามเขตที่ให้บริการ"
                    + " หน่วยงานหนึ่งนับหนึ่งครั้งต่อหนึ่งเขต",
                agencies.countByDistrict(caller)),
            Figure.of(
                "workshops",
                "Workshops announced.",
                "การประชุมเชิงปฏิบัติการที่ประกาศแล้ว",
                workshops.count()),
            Figure.of(
                "workshop-attendees",
                "People who attended workshops, by kind; somebody at two workshops counts twice.",
                "ผู้เข้าร่วมประชุมเชิงปฏิบัติการ แยกตามประเภท ผู้เข้าร่วมสองครั้งนับสองครั้ง",
                workshops.countAttendees())));
  }
}
