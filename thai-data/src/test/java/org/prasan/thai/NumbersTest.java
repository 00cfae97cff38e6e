package org.prasan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0812345678, 0812345678",
    "081-234-5678, 0812345678",
    "๐๘๑ ๒๓๔ ๕๖๗๘, 0812345678",
    "+66 81 234 5678, 0812345678",
    "+66 (0)81-234-5678, 0812345678",
    "0066812345678, 0812345678",
    "0\u200B812345678, 0812345678",
    "02-123-4567, 021234567",
    "02 123 4567 ต่อ 12, 021234567 ต่อ 12",
    "02-123-4567 ext. 12, 021234567 ต่อ 12",
    "021234567#12, 021234567 ต่อ 12",
    "053123456, 053123456",
    "1300, 1300",
    "191, 191",
    "1800-123-456, 1800123456",
    "+95 9 1234 5678, +95912345678",
  })
  void writesOneTelephoneInOneWay(String typed, String written) {
    assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber(written));
    assertThat(PhoneNumber.parse(written)).contains(new PhoneNumber(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "-",
        "",
        "0",
        "0000000000",
        "08123456",
        "081234567890",
        "0112345678",
        "+66",
        "+1234",
        "12",
        "ไม่มี",
        "0812345678 0812345679",
        "ต่อ 12",
        "99999"
      })
  void refusesWhatNobodyCouldDial(String typed) {
    assertThat(PhoneNumber.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AA1234567",
        "aa1234567",
        "AA 123 4567",
        "AA-1234567",
        "aa๑๒๓๔๕๖๗",
        " A\u200BA1234567 ",
        "AA‑1234567",
        "AA.123/4567"
      })
  void writesOnePassportInOneWay(String typed) {
    assertThat(DocumentNumber.passport(typed)).contains(new DocumentNumber("AA1234567"));
    assertThat(DocumentNumber.other(typed)).contains(new DocumentNumber("AA1234567"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "--",
        "0",
        "00000",
        "0-000-0",
        "11111111",
        "P0000000",
        "none",
        "ไม่มี",
        "?",
        ".",
        "XXXXX"
      })
  void refusesWhatIsNoNumber(String typed) {
    assertThat(DocumentNumber.passport(typed)).isEmpty();
    assertThat(DocumentNumber.other(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"กท 12/2565, กท122565", "๐-๑๒๓๔-๕, 012345"})
  void readsOtherPapersOfThailand(String typed, String written) {
    assertThat(DocumentNumber.other(typed)).contains(new DocumentNumber(written));
    assertThat(DocumentNumber.passport("กท 12/2565")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0812345678", "AA1234567"})
  void showsNoNumberAsText(String number) {
    assertThat(new PhoneNumber(number).toString()).doesNotContain(number);
    assertThat(new DocumentNumber(number).toString()).doesNotContain(number);
  }
}
