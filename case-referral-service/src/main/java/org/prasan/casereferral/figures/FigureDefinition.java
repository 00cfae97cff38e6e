package org.prasan.casereferral.figures;

import java.util.List;
import java.util.Map;
import org.prasan.conventions.Figures.Figure;

/** What each figure counts, in both languages; a figure without its definition misleads. */
enum FigureDefinition {
  CASES(
      "cases",
      "Cases by district, state, dimension of need and age band of the first client. A case with"
          + " needs in several dimensions counts once in each.",
      "จำนวนเรื่องรับแจ้ง จำแนกตามเขต สถานะ มิติของความต้องการ"
          + " และช่วงวัยของผู้ขอรับการช่วยเหลือคนแรก เรื่องที่มีหลายมิตินับหนึ่งครั้งในแต่ละมิติ"),
  REFERRALS(
      "referrals",
      "Referrals by district, state and reported outcome.",
      "จำนวนการส่งต่อ จำแนกตามเขต สถานะ และผลการช่วยเหลือที่รายงาน"),
  EXPIRED_UNCLAIMED(
      "referrals-expired-unclaimed",
      "Referrals by district whose time ran out while nobody at the agency had claimed them.",
      "จำนวนการส่งต่อที่หมดเวลาโดยไม่มีเจ้าหน้าที่ของหน่วยงานรับเรื่อง จำแนกตามเขต"),
  OVERDUE(
      "referrals-overdue",
      "Referrals by agency and state whose answer or result is later than its time limit.",
      "จำนวนการส่งต่อที่เกินกำหนดตอบรับหรือรายงานผล จำแนกตามหน่วยงานและสถานะ");

  private final String figure;
  private final String english;
  private final String thai;

  FigureDefinition(String figure, String english, String thai) {
    this.figure = figure;
    this.english = english;
    this.thai = thai;
  }

  Figure with(List<Map<String, Object>> rows) {
    return Figure.of(figure, english, thai, rows);
  }
}
