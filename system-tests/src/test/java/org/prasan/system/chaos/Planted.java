package org.prasan.system.chaos;

import java.util.List;

/** Personal data of nobody, put into commands to see whether they turn up where they must not. */
final class Planted {

  static final String FIRST_NAME = "ซ่อนเร้นทดสอบ";
  static final String LAST_NAME = "นามสกุลลับลวงพราง";
  static final String PHONE = "0899990001";
  static final String ADDRESS = "บ้านเลขที่ลับเก้าเก้าเก้า";
  static final String DESCRIPTION = "เรื่องเดือดร้อนที่ไม่ควรมีใครเห็น";
  static final String MAIL_DOMAIN = "planted.example.org";

  private Planted() {}

  /** What no topic, log or dead letter may hold. */
  static List<String> all() {
    return List.of(FIRST_NAME, LAST_NAME, PHONE, ADDRESS, DESCRIPTION, MAIL_DOMAIN);
  }

  /** A national ID of the province that does not exist. */
  static String nationalId(int n) {
    String digits = "1999%08d".formatted(n);
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (13 - i);
    }
    return digits + (11 - sum % 11) % 10;
  }
}
