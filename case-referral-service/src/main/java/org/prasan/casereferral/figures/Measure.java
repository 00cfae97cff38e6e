package org.prasan.casereferral.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is counted, with what each figure means: one without its definition misleads. */
public enum Measure {
  CASES(
      Kind.STANDS,
      List.of(FigureDimension.STATE, FigureDimension.DIMENSION, FigureDimension.AGE_BAND),
      "Cases by district, state, dimension of need and age band of the first client, at the end of"
          + " the time. A case with needs in several dimensions counts once in each.",
      "จำนวนเรื่องรับแจ้ง ณ สิ้นสุดช่วงเวลา จำแนกตามเขต สถานะ มิติของความต้องการ"
          + " และช่วงวัยของผู้ขอรับการช่วยเหลือคนแรก เรื่องที่มีหลายมิตินับหนึ่งครั้งในแต่ละมิติ"),
  CASES_OPENED(
      Kind.HAPPENED,
      List.of(FigureDimension.CHANNEL, FigureDimension.URGENCY, FigureDimension.AGE_BAND),
      "Cases that came in, by district, channel, urgency as reported and age band.",
      "จำนวนเรื่องที่รับแจ้งใหม่ จำแนกตามเขต ช่องทาง ความเร่งด่วนที่แจ้ง และช่วงวัย"),
  CASES_UNTAKEN(
      Kind.STANDS,
      List.of(FigureDimension.URGENCY),
      "Cases that nobody had taken at the end of the time, by district and urgency.",
      "จำนวนเรื่องที่ยังไม่มีเจ้าหน้าที่รับ ณ สิ้นสุดช่วงเวลา จำแนกตามเขตและความเร่งด่วน"),
  CASES_OVERDUE(
      Kind.STANDS,
      List.of(FigureDimension.CLOCK),
      "Cases whose next step was later than its time limit at the end of the time, by district and"
          + " what has to be done.",
      "จำนวนเรื่องที่เกินกำหนดดำเนินการ ณ สิ้นสุดช่วงเวลา จำแนกตามเขตและสิ่งที่ต้องดำเนินการ"),
  CASES_REOPENED(
      Kind.HAPPENED,
      List.of(),
      "Ended cases that were opened again, by district; one counts each time.",
      "จำนวนครั้งที่เปิดเรื่องที่ยุติแล้วขึ้นใหม่ จำแนกตามเขต"),
  NEEDS(
      Kind.STANDS,
      List.of(FigureDimension.STATE, FigureDimension.DIMENSION, FigureDimension.AGE_BAND),
      "Needs by district, state, dimension and age band of the first client, at the end of the"
          + " time; UNMET are those for which no help was found.",
      "จำนวนความต้องการ ณ สิ้นสุดช่วงเวลา จำแนกตามเขต สถานะ มิติ และช่วงวัยของผู้ขอรับการช่วยเหลือคนแรก"
          + " โดย UNMET คือความต้องการที่หาความช่วยเหลือไม่ได้"),
  NEEDS_ENTERED(
      Kind.HAPPENED,
      List.of(FigureDimension.STATE, FigureDimension.DIMENSION, FigureDimension.AGE_BAND),
      "Needs that came into a state, by district, state, dimension and age band; one that comes"
          + " into a state again counts again.",
      "จำนวนครั้งที่ความต้องการเข้าสู่แต่ละสถานะ จำแนกตามเขต สถานะ มิติ และช่วงวัย"),
  TIME(
      Kind.LASTED,
      List.of(FigureDimension.SUBJECT, FigureDimension.STATE),
      "How long cases, needs and referrals stood in a state that they left in the time, by district"
          + " and state: the median (p50) and the time within which nine of ten left it (p90), in"
          + " seconds, at most 9.1 % off.",
      "ระยะเวลาที่เรื่อง ความต้องการ และการส่งต่ออยู่ในสถานะที่พ้นไปในช่วงเวลานี้ จำแนกตามเขตและสถานะ"
          + " แสดงค่ามัธยฐาน (p50) และระยะเวลาที่เก้าในสิบพ้นสถานะ (p90) เป็นวินาที คลาดเคลื่อนไม่เกินร้อยละ 9.1"),
  SELF_RELIANCE(
      Kind.HAPPENED,
      List.of(FigureDimension.WHEN, FigureDimension.LEVEL),
      "Levels of self-reliance at the closure of a case and at the visits 30 and 90 days after it,"
          + " by district.",
      "ระดับการพึ่งพาตนเองเมื่อยุติเรื่อง และเมื่อติดตามผลหลังยุติ 30 และ 90 วัน จำแนกตามเขต"),
  AID(
      Kind.HAPPENED,
      List.of(FigureDimension.PROGRAMME),
      "Times that aid was given, by district and programme; aid taken back does not count.",
      "จำนวนครั้งที่ให้ความช่วยเหลือ จำแนกตามเขตและประเภทเงินหรือสิ่งของ ไม่นับรายการที่ยกเลิก"),
  AID_SATANG(
      Kind.HAPPENED,
      List.of(FigureDimension.PROGRAMME),
      "Money given, in satang, by district and programme; aid taken back does not count. Outside the"
          + " district to the nearest thousand baht, and not told below five times.",
      "จำนวนเงินที่ให้ความช่วยเหลือ เป็นสตางค์ จำแนกตามเขตและประเภท ไม่นับรายการที่ยกเลิก"
          + " ผู้ที่อยู่นอกเขตเห็นเป็นจำนวนเต็มพันบาท และไม่เห็นจำนวนเงินเมื่อให้น้อยกว่า 5 ครั้ง"),
  PEOPLE(
      Kind.HAPPENED,
      List.of(FigureDimension.PEOPLE),
      "People in a case for the first time: in the whole city (IN_CITY), in the district"
          + " (IN_DISTRICT), or in the district within the month (IN_MONTH). A person is known by the"
          + " number on their papers; without one, each case has people of its own.",
      "จำนวนบุคคลที่มีเรื่องรับแจ้งเป็นครั้งแรก ในกรุงเทพมหานคร (IN_CITY) ในเขต (IN_DISTRICT)"
          + " หรือในเขตภายในเดือนนั้น (IN_MONTH) นับบุคคลจากเลขในเอกสาร ผู้ไม่มีเลขนับแยกในแต่ละเรื่อง"),
  REFERRALS(
      Kind.STANDS,
      List.of(FigureDimension.STATE, FigureDimension.OUTCOME),
      "Referrals by district, state and reported outcome, at the end of the time; those entered in"
          + " error are left out everywhere.",
      "จำนวนการส่งต่อ ณ สิ้นสุดช่วงเวลา จำแนกตามเขต สถานะ และผลการช่วยเหลือที่รายงาน"
          + " ไม่นับรายการที่บันทึกผิดพลาด"),
  REFERRALS_SENT(
      Kind.HAPPENED,
      List.of(FigureDimension.SERVICE, FigureDimension.URGENCY),
      "Referrals sent, by district, service asked for and urgency.",
      "จำนวนการส่งต่อ จำแนกตามเขต บริการที่ขอ และความเร่งด่วน"),
  REFERRALS_UNCLAIMED(
      Kind.STANDS,
      List.of(FigureDimension.AGENCY),
      "Referrals that awaited an answer at the end of the time while nobody at the agency had"
          + " claimed them, by district and agency.",
      "จำนวนการส่งต่อที่รอคำตอบและยังไม่มีเจ้าหน้าที่ของหน่วยงานรับเรื่อง ณ สิ้นสุดช่วงเวลา"
          + " จำแนกตามเขตและหน่วยงาน"),
  REFERRALS_OVERDUE(
      Kind.STANDS,
      List.of(FigureDimension.AGENCY, FigureDimension.STATE),
      "Referrals whose next step was later than its time limit at the end of the time, by district,"
          + " agency and state.",
      "จำนวนการส่งต่อที่เกินกำหนดตอบรับหรือรายงานผล ณ สิ้นสุดช่วงเวลา จำแนกตามเขต หน่วยงาน และสถานะ"),
  REFERRALS_EXPIRED(
      Kind.HAPPENED,
      List.of(FigureDimension.AGENCY, FigureDimension.CLAIMED),
      "Referrals whose time ran out, by district, agency and whether anybody there had claimed"
          + " them.",
      "จำนวนการส่งต่อที่หมดเวลา จำแนกตามเขต หน่วยงาน และการมีเจ้าหน้าที่ของหน่วยงานรับเรื่อง"),
  OUTCOMES(
      Kind.HAPPENED,
      List.of(FigureDimension.OUTCOME, FigureDimension.CONFIRMED),
      "Referrals closed, by district, outcome and whether the client confirmed it.",
      "จำนวนการส่งต่อที่ปิดแล้ว จำแนกตามเขต ผลการช่วยเหลือ และการยืนยันผลโดยผู้รับการช่วยเหลือ");

  private final Kind kind;
  private final List<FigureDimension> dimensions;
  private final String definition;
  private final String definitionTh;

  Measure(Kind kind, List<FigureDimension> dimensions, String definition, String definitionTh) {
    this.kind = kind;
    this.dimensions = dimensions;
    this.definition = definition;
    this.definitionTh = definitionTh;
  }

  /** How a figure relates to time. */
  public enum Kind {
    /** How many stand so at the end of the time. */
    STANDS,
    /** How often it happened within the time. */
    HAPPENED,
    /** How long something lasted that ended within the time. */
    LASTED
  }

  public Kind kind() {
    return kind;
  }

  public String definition() {
    return definition;
  }

  public String definitionTh() {
    return definitionTh;
  }

  /** Of the codes in a counter's name, in this order. */
  List<FigureDimension> dimensions() {
    return dimensions;
  }

  /** By its code or its label. */
  public static Optional<Measure> named(String name) {
    return Stream.of(values())
        .filter(it -> it.name().equals(name) || it.label().equals(name))
        .findFirst();
  }

  /** In answers, and before the first colon of a counter's name. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
