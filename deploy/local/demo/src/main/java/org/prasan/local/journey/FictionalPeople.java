package org.prasan.local.journey;

import java.util.List;
import java.util.SplittableRandom;

/** Invents people with Thai names that nobody bears, all of them of families called "fictional". */
record FictionalPeople(Seed seed) {

  private static final List<String> WOMEN =
      List.of("ดอกแก้ว", "ฟ้าใส", "น้ำผึ้ง", "ใบเตย", "มะลิ", "เดือนเพ็ญ", "ข้าวหอม");
  private static final List<String> MEN =
      List.of("ต้นกล้า", "ภูผา", "ตะวัน", "สายชล", "เมฆา", "ลำธาร", "ไผ่ทอง");
  private static final List<String> FAMILIES =
      List.of(
          "ทุ่งรวงทองสมมุติ",
          "ธารน้ำใสสมมุติ",
          "เรือนไม้งามสมมุติ",
          "คลองสองสมมุติ",
          "สวนมะม่วงสมมุติ",
          "ดาวประกายสมมุติ",
          "ริมบึงสมมุติ",
          "สะพานแขวนสมมุติ",
          "แสงอรุณสมมุติ",
          "ลานบุญสมมุติ",
          "ท่าเรือสมมุติ");

  /** Somebody who does not exist: the national ID belongs to province 99, which does not exist. */
  record Person(String title, String firstName, String lastName, String nationalId) {

    @Override
    public String toString() {
      return "Person[…]";
    }
  }

  /**
   * @param number from 1 to 999,999; equal numbers are the same person
   */
  Person adult(int number) {
    return person(number, "นางสาว", "นาย");
  }

  Person child(int number) {
    return person(number, "เด็กหญิง", "เด็กชาย");
  }

  private Person person(int number, String womansTitle, String mansTitle) {
    SplittableRandom random = seed.random("person-" + number);
    boolean woman = random.nextInt(100) < 58;
    String first = pick(random, woman ? WOMEN : MEN);
    String last = pick(random, FAMILIES);
    return new Person(
        woman ? womansTitle : mansTitle, first, last, nationalId("" + (199_000_000_000L + number)));
  }

  private static String pick(SplittableRandom random, List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  /** Adds the check digit {@code (11 − Σ dᵢ·(14−i) mod 11) mod 10}. */
  static String nationalId(String twelveDigits) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (twelveDigits.charAt(i) - '0') * (13 - i);
    }
    return twelveDigits + (11 - sum % 11) % 10;
  }
}
