package org.prasan.casereferral.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.thai.DocumentNumber;
import org.prasan.thai.NationalId;
import org.prasan.thai.PhoneNumber;

/** Which documents and ages intake believes. A person without any document is never refused. */
final class IdentityRules {

  private static final int OLDEST = 130;

  private IdentityRules() {}

  /** The same people with each number in the one spelling in which it is stored. */
  static List<Person> checked(List<Person> people, LocalDate today) {
    var checked = new ArrayList<Person>();
    for (Person person : people) {
      checked.add(checked(person, "clients[" + checked.size() + "].", today));
    }
    return checked;
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
    return new Person(
        sayingSomething(p.title()),
        p.firstName(),
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
        p.addressHidden());
  }

  private static void checkAge(Person p, String field, LocalDate today) {
    LocalDate born = p.birthDate();
    if (born == null) {
      return;
    }
    if (p.age() != null || born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))) {
      throw new IntakeRefusal.AgeInvalid(field + "birthDate");
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

  /** A dash in place of a surname is none. */
  private static @Nullable String sayingSomething(@Nullable String text) {
    return text != null && text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : null;
  }
}
