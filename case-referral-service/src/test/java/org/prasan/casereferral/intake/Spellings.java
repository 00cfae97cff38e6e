package org.prasan.casereferral.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.people.NoNameReason;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.NoIdentityReason;
import org.prasan.thai.ThaiDigits;

/** Fifty people that there are not, and the ways in which the same person is written down. */
final class Spellings {

  private static final List<String> FIRST_NAMES =
      List.of(
          "สมชาย",
          "สมหญิง",
          "น้ำฝน",
          "กำพล",
          "แก้วตา",
          "ปิ่น",
          "สิทธิ์",
          "ขวัญใจ",
          "รุ่งเรือง",
          "ต้นน้ำ");
  private static final List<String> SURNAMES =
      List.of("ใจดี", "แสงจ้า", "น้ำใส", "รุ่งโรจน์", "ทองคำ");

  private Spellings() {}

  /**
   * How somebody else writes the person down.
   *
   * @param why what makes it another spelling
   */
  record Spelling(String why, Person person) {}

  /** Without a document, unless a spelling gives one. */
  static List<Person> people() {
    var people = new ArrayList<Person>();
    for (String surname : SURNAMES) {
      for (String first : FIRST_NAMES) {
        int n = people.size();
        people.add(
            person(
                first,
                surname,
                nationalId(1000 + n),
                LocalDate.of(1940 + n, 1 + n % 12, 1 + n % 28),
                null));
      }
    }
    return people;
  }

  /** As many a person. Where it does not say so, the other report knows no number. */
  static List<Spelling> of(Person p, int year) {
    String id = String.valueOf(p.identityNumber());
    int age = year - p.birthDate().getYear();
    return List.of(
        new Spelling("the same number, another name", named("บุคคล", "อื่น", id)),
        new Spelling("the number with hyphens", named("บุคคล", "อื่น", hyphens(id))),
        new Spelling("the number in Thai digits", named("ก", "ข", ThaiDigits.toThai(id))),
        new Spelling("the number with spaces and zero-width", named("ก", "ข", spaced(id))),
        new Spelling("one digit of the number wrong", named("บุคคล", "อื่น", wrong(id))),
        new Spelling("the same name and birth date", name(p, p.firstName(), p.lastName())),
        new Spelling("Thai marks in another order", name(p, marks(p.firstName()), marks(last(p)))),
        new Spelling("zero-width characters", name(p, hidden(p.firstName()), hidden(last(p)))),
        new Spelling("spaces and hyphens", name(p, " " + p.firstName() + " ", last(p) + "-")),
        new Spelling("title before the first name", name(p, "นาย" + p.firstName(), last(p))),
        new Spelling("short title", name(p, "น.ส. " + p.firstName(), last(p))),
        new Spelling("whole name in one field", name(p, p.firstName() + " " + last(p), null)),
        new Spelling("no surname", name(p, p.firstName(), null)),
        new Spelling("a dash for the surname", name(p, p.firstName(), "-")),
        new Spelling("age in place of the birth date", aged(p, age, last(p))),
        new Spelling("age one year off", aged(p, age + 1, last(p))),
        new Spelling("age five years off", aged(p, age + 5, last(p))),
        new Spelling("age, and no surname", aged(p, age, null)),
        new Spelling("neither age nor birth date", aged(p, null, last(p))),
        new Spelling("a letter wrong in the name", name(p, "ฮ" + p.firstName(), last(p))),
        new Spelling("year of birth alone", told(p.firstName(), last(p), buddhist(p), null, false)),
        new Spelling(
            "a guess of the age, five years off",
            told(p.firstName(), last(p), null, age + 5, true)),
        new Spelling("no name", told(null, null, buddhist(p), null, false)));
  }

  private static String last(Person p) {
    return String.valueOf(p.lastName());
  }

  private static Person named(String first, String last, String number) {
    return person(first, last, number, null, null);
  }

  private static Person name(Person p, String first, String last) {
    return person(first, last, null, p.birthDate(), null);
  }

  private static Person aged(Person p, Integer age, String last) {
    return person(p.firstName(), last, null, null, age);
  }

  private static Integer buddhist(Person p) {
    return p.birthDate().getYear() + 543;
  }

  private static Person person(
      String first, String last, String nationalId, LocalDate born, Integer age) {
    return person(first, last, nationalId, born, null, age, null);
  }

  private static Person told(
      String first, String last, Integer birthYear, Integer age, boolean guess) {
    return person(first, last, null, null, birthYear, age, guess);
  }

  private static Person person(
      String first,
      String last,
      String nationalId,
      LocalDate born,
      Integer birthYear,
      Integer age,
      Boolean guess) {
    boolean none = nationalId == null;
    return new Person(
        null,
        first,
        last,
        none ? IdentityKind.NONE : IdentityKind.NATIONAL_ID,
        nationalId,
        none ? NoIdentityReason.LOST : null,
        born,
        age,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        first == null ? NoNameReason.NOT_KNOWN : null,
        birthYear,
        guess,
        null,
        null,
        null);
  }

  /** A tone before its vowel, sara am and sara ae in two pieces. */
  private static String marks(String text) {
    return text.replaceAll("([ิ-ู])([่-๋])", "$2$1").replace("ำ", "ํา").replace("แ", "เเ");
  }

  private static String hidden(String text) {
    var random = new Random(text.hashCode());
    var hidden = new StringBuilder("\uFEFF");
    text.chars()
        .forEach(c -> hidden.append((char) c).append(random.nextBoolean() ? "\u200B" : "\u2060"));
    return hidden.toString();
  }

  private static String hyphens(String id) {
    return id.replaceAll("(.)(.{4})(.{5})(..)(.)", "$1-$2-$3-$4-$5");
  }

  private static String spaced(String id) {
    return " " + id.replaceAll("(.)(.{4})(.{5})(..)(.)", "$1 $2\u200B$3 $4\u00A0$5");
  }

  private static String wrong(String id) {
    return id.substring(0, 12) + (id.charAt(12) == '0' ? '1' : '0');
  }

  /** Of the province 99, which there is not. */
  private static String nationalId(int n) {
    String digits = "19999" + "%07d".formatted(n);
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (13 - i);
    }
    return digits + (11 - sum % 11) % 10;
  }
}
