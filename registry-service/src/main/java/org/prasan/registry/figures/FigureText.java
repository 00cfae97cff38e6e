package org.prasan.registry.figures;

import java.util.List;
import java.util.Map;
import org.prasan.conventions.Figures.Figure;

/** What exactly each figure counts, in both languages. */
enum FigureText {
  CENTRES(
      "centres",
      "Coordination centres by district and state, dissolved ones included.",
      "ศูนย์ประสานงาน อพม. แยกตามเขตและสถานะ รวมศูนย์ที่ยุบเลิกแล้ว"),
  COMMITTEES_NEAR_END(
      "committees-near-end-of-term",
      "Committees of centres not dissolved whose term ends within the next 90 days, today"
          + " included.",
      "คณะกรรมการของศูนย์ที่ยังไม่ยุบเลิก ซึ่งจะครบวาระภายใน 90 วันนับจากวันนี้"),
  COMMITTEES_OUT_OF_TERM(
      "committees-out-of-term",
      "Committees of centres not dissolved whose term has ended without a successor.",
      "คณะกรรมการของศูนย์ที่ยังไม่ยุบเลิก ซึ่งครบวาระแล้วและยังไม่มีคณะใหม่"),
  VOLUNTEERS(
      "volunteers",
      "Registered volunteers whose service has not ended, by district.",
      "อพม. ที่ขึ้นทะเบียนและยังปฏิบัติหน้าที่ แยกตามเขต"),
  AGENCIES_BY_KIND(
      "agencies-by-kind",
      "Partner agencies that are not closed, by kind.",
      "หน่วยงานภาคีที่ยังเปิดดำเนินการ แยกตามประเภท"),
  AGENCIES_BY_SERVICE(
      "agencies-by-service",
      "Services offered by partner agencies that are not closed; an agency counts once per"
          + " service.",
      "บริการของหน่วยงานภาคีที่ยังเปิดดำเนินการ หน่วยงานหนึ่งนับหนึ่งครั้งต่อหนึ่งบริการ"),
  AGENCIES_BY_DISTRICT(
      "agencies-by-district",
      "Partner agencies that are not closed, by district served; one counts once per district.",
      "หน่วยงานภาคีที่ยังเปิดดำเนินการ แยกตามเขตที่ให้บริการ"
          + " หน่วยงานหนึ่งนับหนึ่งครั้งต่อหนึ่งเขต"),
  WORKSHOPS("workshops", "Workshops announced.", "การประชุมเชิงปฏิบัติการที่ประกาศแล้ว"),
  ATTENDEES(
      "workshop-attendees",
      "People who attended workshops, by kind; somebody at two workshops counts twice.",
      "ผู้เข้าร่วมประชุมเชิงปฏิบัติการ แยกตามประเภท ผู้เข้าร่วมสองครั้งนับสองครั้ง");

  private final String title;
  private final String english;
  private final String thai;

  FigureText(String title, String english, String thai) {
    this.title = title;
    this.english = english;
    this.thai = thai;
  }

  Figure of(List<Map<String, Object>> by) {
    return Figure.of(title, english, thai, by);
  }
}
