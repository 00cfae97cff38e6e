package org.prasan.local.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Enters the aid programmes that public sources name. Code, names, unit, most at one time, times
 * and most a fiscal year, whom it is for; a dash is nothing that is known.
 */
record AidRegister(Api registry, Seed seed) {

  private static final String VALID_FROM = "2021-10-01";
  private static final String NOTHING = "-";

  private static final String PROGRAMMES =
      """
      CHILD_SUPPORT_GRANT|เงินอุดหนุนเพื่อการเลี้ยงดูเด็กแรกเกิด|Child support grant|BAHT_PER_MONTH|600|12|7200|CHILD
      OLD_AGE_ALLOWANCE|เบี้ยยังชีพผู้สูงอายุ|Old age allowance|BAHT_PER_MONTH|1000|12|12000|OLDER
      DISABILITY_ALLOWANCE|เบี้ยความพิการ|Disability allowance|BAHT_PER_MONTH|1000|12|12000|PERSON_WITH_DISABILITY
      STATE_WELFARE|โครงการสวัสดิการแห่งรัฐ|State welfare|BAHT_PER_MONTH|300|12|3600|LOW_INCOME_FAMILY
      DSDW_LOW_INCOME_FAMILY|เงินสงเคราะห์ครอบครัวผู้มีรายได้น้อยและผู้ไร้ที่พึ่ง|Aid money for families with low income and the destitute|BAHT_PER_TIME|3000|3|9000|LOW_INCOME_FAMILY,DESTITUTE
      EMERGENCY_AID|เงินช่วยเหลือผู้ประสบปัญหาทางสังคมกรณีฉุกเฉิน|Emergency aid for people facing social problems|BAHT_PER_TIME|3000|-|-|-
      POOR_FAMILY_CHILD_AID|เงินสงเคราะห์เด็กในครอบครัวยากจน|Aid money for children in poor families|BAHT_PER_TIME|3000|-|-|CHILD,LOW_INCOME_FAMILY
      OLDER_HARDSHIP_AID|เงินสงเคราะห์ผู้สูงอายุในภาวะยากลำบาก|Aid money for older persons in hardship|BAHT_PER_TIME|3000|3|9000|OLDER
      OLDER_FUNERAL|ค่าจัดการศพผู้สูงอายุตามประเพณี|Funeral of an older person|BAHT_PER_TIME|3000|1|3000|OLDER
      DISABILITY_FUND_LOAN|เงินกู้กองทุนคนพิการ|Loan of the fund for persons with disabilities|BAHT_PER_TIME|120000|-|-|PERSON_WITH_DISABILITY
      DISABILITY_EMERGENCY_LOAN|สินเชื่อฉุกเฉินคนพิการ|Emergency loan for persons with disabilities|BAHT_PER_TIME|10000|-|-|PERSON_WITH_DISABILITY
      DISABILITY_AID|เงินสงเคราะห์คนพิการ|Aid money for persons with disabilities|BAHT_PER_YEAR|9000|-|9000|PERSON_WITH_DISABILITY
      BMA_SCHOOL_AID|ทุนการศึกษากรุงเทพมหานคร|School aid of Bangkok|BAHT_PER_YEAR|5000|-|5000|CHILD,YOUTH
      HOUSE_REPAIR|ซ่อมแซมบ้านผู้สูงอายุและคนพิการ|House repair for older persons and persons with disabilities|IN_KIND|-|-|-|OLDER,PERSON_WITH_DISABILITY
      DISABILITY_CARD|บัตรประจำตัวคนพิการ|Disability card|IN_KIND|-|-|-|PERSON_WITH_DISABILITY
      ASSISTIVE_DEVICE|กายอุปกรณ์สำหรับคนพิการ|Assistive devices|IN_KIND|-|-|-|PERSON_WITH_DISABILITY
      PERSONAL_ASSISTANT|ผู้ช่วยคนพิการ|Personal assistant|IN_KIND|-|-|-|PERSON_WITH_DISABILITY
      SIGN_LANGUAGE|ล่ามภาษามือ|Sign language interpreter|IN_KIND|-|-|-|PERSON_WITH_DISABILITY
      SECURE_HOUSING|บ้านมั่นคง|Secure housing|IN_KIND|-|-|-|LOW_INCOME_FAMILY
      VOCATIONAL_TRAINING|ฝึกอาชีพ|Vocational training|IN_KIND|-|-|-|-
      OLDER_FUND_LOAN|เงินกู้กองทุนผู้สูงอายุ|Loan of the fund for older persons|BAHT_PER_TIME|-|-|-|OLDER
      RELIEF_BAG|ถุงยังชีพ|Relief bag|IN_KIND|-|-|-|-
      """;

  void enter() {
    PROGRAMMES.lines().forEach(line -> enter(line.split("\\|")));
  }

  private void enter(String[] cells) {
    Map<String, Object> programme = new HashMap<>();
    programme.put("code", cells[0]);
    programme.put("nameTh", cells[1]);
    programme.put("nameEn", cells[2]);
    programme.put("unit", cells[3]);
    programme.put("validFrom", VALID_FROM);
    number(programme, "amount", cells[4]);
    number(programme, "timesPerYear", cells[5]);
    number(programme, "amountPerYear", cells[6]);
    if (!cells[7].equals(NOTHING)) {
      programme.put("audience", List.of(cells[7].split(",")));
    }
    registry.create("department", "/v1/programmes", seed.key("programme", cells[0]), programme);
  }

  private static void number(Map<String, Object> programme, String name, String cell) {
    if (!cell.equals(NOTHING)) {
      programme.put(name, Integer.valueOf(cell));
    }
  }
}
