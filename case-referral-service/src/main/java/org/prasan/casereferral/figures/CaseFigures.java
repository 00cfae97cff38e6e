package org.prasan.casereferral.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.conventions.Figures;
import org.prasan.conventions.Figures.Figure;
import org.prasan.conventions.security.Caller;
import org.springframework.stereotype.Component;

/** What is counted, with what each figure means: one without its definition misleads. */
@Component
public class CaseFigures {

  private final Cases cases;
  private final Referrals referrals;
  private final Clock clock;

  CaseFigures(Cases cases, Referrals referrals, Clock clock) {
    this.cases = cases;
    this.referrals = referrals;
    this.clock = clock;
  }

  /** Counts within the districts that the caller may see. */
  public Figures of(Caller caller) {
    Instant now = clock.instant();
    return new Figures(
        now,
        List.of(
            Figure.of(
                "cases",
                "Cases by district, state, dimension of need and age band of the first client. A"
                    + " case with needs in several dimensions counts once in each.",
                "จำนวนเรื่องรับแจ้ง จำแนกตามเขต สถานะ มิติของความต้องการ"
                    + " และช่วงวัยของผู้ขอรับการช่วยเหลือคนแรก เรื่องที่มีหลายมิตินับหนึ่งครั้งในแต่ละมิติ",
                cases.figure(caller)),
            Figure.of(
                "referrals",
                "Referrals by district, state and reported outcome.",
                "จำนวนการส่งต่อ จำแนกตามเขต สถานะ และผลการช่วยเหลือที่รายงาน",
                referrals.figureOfStates(caller)),
            Figure.of(
                "referrals-expired-unclaimed",
                "Referrals by district whose time ran out while nobody at the agency had claimed"
                    + " them.",
                "จำนวนการส่งต่อที่หมดเวลาโดยไม่มีเจ้าหน้าที่ของหน่วยงานรับเรื่อง จำแนกตามเขต",
                referrals.figureOfExpiredUnclaimed(caller)),
            Figure.of(
                "referrals-overdue",
                "Referrals by agency and state whose answer or result is later than its time"
                    + " limit.",
                "จำนวนการส่งต่อที่เกินกำหนดตอบรับหรือรายงานผล จำแนกตามหน่วยงานและสถานะ",
                referrals.figureOfOverdue(caller, now))));
  }
}
