package org.prasan.casereferral.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.intake.OpenCase.Registration;
import org.prasan.casereferral.people.RegisteredPlace;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.thai.DocumentNumber;
import org.prasan.thai.NationalId;
import org.prasan.thai.PhoneNumber;

/** Which documents and ages intake believes. A person without any document is never refused. */
final class IdentityRules {

  private static final int OLDEST = 130;
  private static final int BUDDHIST_FROM = 2400;
  private static final int BUDDHIST_OFFSET = 543;

  private IdentityRules() {}

  /** The same people with each number in the one spelling in which it is stored. */
  static List<Person> checked(List<Person> people, LocalDate today) {
    var checked = new ArrayList<Person>();
    for (Person person : people) {
      checked.add(checked(person, "clients[" + checked.size() + "].", today));
    }
    return checked;
  }

  static Person checked(Person person, LocalDate today) {
    return checked(person, "", today);
  }

  private static Person checked(Person p, String field, LocalDate today) {
    boolean none = p.identityKind() == IdentityKind.NONE;
    if (none != (p.identityNumber() == null)) {
      throw new IntakeRefusal.IdentityMismatch(field + "identityNumber");
    }
    if (none != (p.noIdentityReason() != null)) {
      throw new IntakeRefusal.IdentityMismatch(field + "noIdentityReason");
    }
    checkAge(p, field, today);
    checkRegistration(p.registered(), field);
    return new Person(
        sayingSomething(p.title()),
        name(p, field),
        sayingSomething(p.lastName()),
        p.identityKind(),
        number(p, field + "identityNumber"),
        p.noIdentityReason(),
        p.birthDate(),
        p.age(),
        p.disability(),
        phone(p.phone()),
        p.address(),
        p.role(),
        p.relation(),
        p.safeContact(),
        p.addressHidden(),
        p.noNameReason(),
        birthYear(p, field, today),
        p.approximate(),
        p.appearance(),
        p.household(),
        p.registered());
  }

  /** A dash in place of a name is none. */
  private static @Nullable String name(Person p, String field) {
    String name = sayingSomething(p.firstName());
    if ((name == null) == (p.noNameReason() == null)) {
      throw new IntakeRefusal.NameMismatch(field + (name == null ? "firstName" : "noNameReason"));
    }
    return name;
  }

  private static void checkAge(Person p, String field, LocalDate today) {
    LocalDate born = p.birthDate();
    boolean told = p.age() != null || p.birthYear() != null;
    if (born != null && (told || born.isAfter(today) || born.isBefore(today.minusYears(OLDEST)))) {
      throw new IntakeRefusal.AgeInvalid(field + "birthDate");
    }
    if (p.age() != null && p.birthYear() != null) {
      throw new IntakeRefusal.AgeInvalid(field + "birthYear");
    }
    if (Boolean.TRUE.equals(p.approximate()) && !told) {
      throw new IntakeRefusal.AgeInvalid(field + "approximate");
    }
  }

  /** Of the Gregorian calendar, whichever was told. */
  private static @Nullable Integer birthYear(Person p, String field, LocalDate today) {
    Integer told = p.birthYear();
    if (told == null) {
      return null;
    }
    int year = told > BUDDHIST_FROM ? told - BUDDHIST_OFFSET : told;
    if (year > today.getYear() || year < today.getYear() - OLDEST) {
      throw new IntakeRefusal.AgeInvalid(field + "birthYear");
    }
    return year;
  }

  private static void checkRegistration(@Nullable Registration told, String field) {
    if (told != null
        && (told.place() == RegisteredPlace.BANGKOK) != (told.districtCode() != null)) {
      throw new IntakeRefusal.RegistrationMismatch(field + "registered.districtCode");
    }
  }

  private static @Nullable String number(Person p, String field) {
    String number = p.identityNumber();
    if (number == null) {
      return null;
    }
    Optional<String> canonical =
        switch (p.identityKind()) {
          case NATIONAL_ID -> NationalId.parse(number).map(NationalId::digits);
          case PASSPORT -> DocumentNumber.passport(number).map(DocumentNumber::text);
          case OTHER_DOCUMENT, NONE -> DocumentNumber.other(number).map(DocumentNumber::text);
        };
    return canonical.orElseThrow(() -> new IntakeRefusal.IdentityInvalid(field));
  }

  /** As it is stored; the request was refused where nobody could dial it. */
  static @Nullable String phone(@Nullable String typed) {
    return typed == null ? null : PhoneNumber.parse(typed).map(PhoneNumber::text).orElseThrow();
  }

  private static @Nullable String sayingSomething(@Nullable String text) {
    return text != null && text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : null;
  }
}
