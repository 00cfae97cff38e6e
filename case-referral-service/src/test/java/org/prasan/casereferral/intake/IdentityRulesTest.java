package org.prasan.casereferral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.NoIdentityReason;

class IdentityRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void takesNationalIdAsPeopleTypeIt() {
    assertThat(checked(person(IdentityKind.NATIONAL_ID, "1-9999-00000-01-3", null)))
        .extracting(Person::identityNumber)
        .isEqualTo("1999900000013");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AA1234567", "aa 123-4567", "aa๑๒๓๔๕๖๗", "A\u200BA.1234567"})
  void storesOnePaperInOneSpellingWhateverItsKind(String typed) {
    for (IdentityKind kind : List.of(IdentityKind.PASSPORT, IdentityKind.OTHER_DOCUMENT)) {
      assertThat(checked(person(kind, typed, null)).identityNumber()).isEqualTo("AA1234567");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--", "0", "00000", "0-0000-00000-00-0", "ไม่มี", "?", ""})
  void refusesWhatIsNoNumberInEachKindOfDocument(String typed) {
    for (IdentityKind kind : IdentityKind.values()) {
      assertThatThrownBy(() ->
              checked(
                  person(kind, typed, kind == IdentityKind.NONE ? NoIdentityReason.LOST : null)))
          .isInstanceOf(IntakeRefusal.class);
    }
  }

  @Test
  void takesADashForNoSurnameAndStoresATelephoneInOneSpelling() {
    var typed =
        new Person(
            "-",
            "สมมุติ",
            "-",
            IdentityKind.NONE,
            null,
            NoIdentityReason.LOST,
            null,
            70,
            false,
            "๐๘๐-๐๐๐ ๐๐๐๐",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThat(checked(typed).title()).isNull();
    assertThat(checked(typed).lastName()).isNull();
    assertThat(checked(typed).phone()).isEqualTo("0800000000");
  }

  @Test
  void refusesNationalIdWithWrongCheckDigit() {
    assertThatThrownBy(() -> checked(person(IdentityKind.NATIONAL_ID, "1999900000015", null)))
        .isInstanceOf(IntakeRefusal.IdentityInvalid.class)
        .hasMessageNotContaining("1999900000015");
  }

  @Test
  void neverRefusesPersonWithoutDocumentButAsksWhy() {
    var reason = NoIdentityReason.STATELESS;
    assertThat(checked(person(IdentityKind.NONE, null, reason)).identityNumber()).isNull();
    assertThatThrownBy(() -> checked(person(IdentityKind.NONE, null, null)))
        .isInstanceOf(IntakeRefusal.IdentityMismatch.class);
  }

  @Test
  void refusesNumberWithoutDocumentAndDocumentWithoutNumber() {
    assertThatThrownBy(
            () -> checked(person(IdentityKind.NONE, "1999900000013", NoIdentityReason.LOST)))
        .isInstanceOf(IntakeRefusal.IdentityMismatch.class);
    assertThatThrownBy(() -> checked(person(IdentityKind.PASSPORT, null, null)))
        .isInstanceOf(IntakeRefusal.IdentityMismatch.class);
  }

  @Test
  void refusesBirthInTheFutureAndBirthDateBesideAge() {
    assertThatThrownBy(() -> checked(born(TODAY.plusDays(1), null)))
        .isInstanceOf(IntakeRefusal.AgeInvalid.class);
    assertThatThrownBy(() -> checked(born(LocalDate.of(1950, 1, 1), 76)))
        .isInstanceOf(IntakeRefusal.AgeInvalid.class);
  }

  @Test
  void showsNoPersonalDataInItsText() {
    assertThat(born(LocalDate.of(1950, 1, 1), null).toString()).isEqualTo("Person[…]");
  }

  private static Person checked(Person person) {
    return IdentityRules.checked(List.of(person), TODAY).getFirst();
  }

  private static Person born(LocalDate on, Integer age) {
    return new Person(
        null,
        "สมมุติ",
        null,
        IdentityKind.NONE,
        null,
        NoIdentityReason.LOST,
        on,
        age,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Person person(IdentityKind kind, String number, NoIdentityReason reason) {
    return new Person(
        "นาง",
        "สมมุติ",
        "ตัวอย่าง",
        kind,
        number,
        reason,
        null,
        70,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
