package org.prasan.casereferral.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.thai.NationalId;
import org.prasan.thai.ThaiText;

/** Which documents and ages intake believes. A person without any document is never refused. */
final class IdentityRules {

  private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,20}");
  private static final int OLDEST = 130;

  private IdentityRules() {}

  /** The same people with normalised names and numbers. */
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
        normalised(p.title()),
        ThaiText.normalise(p.firstName()),
        normalised(p.lastName()),
        p.identityKind(),
        number(p, field + "identityNumber"),
        p.noIdentityReason(),
        p.birthDate(),
        p.age(),
        p.disability(),
        normalised(p.phone()),
        normalised(p.address()),
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
    return switch (p.identityKind()) {
      case NATIONAL_ID ->
          NationalId.parse(number)
              .map(NationalId::digits)
              .orElseThrow(() -> new IntakeRefusal.IdentityInvalid(field));
      case PASSPORT -> passport(number, field);
      case OTHER_DOCUMENT, NONE -> ThaiText.normalise(number);
    };
  }

  private static String passport(String number, String field) {
    String upper = ThaiText.normalise(number).toUpperCase(Locale.ROOT);
    if (!PASSPORT.matcher(upper).matches()) {
      throw new IntakeRefusal.IdentityInvalid(field);
    }
    return upper;
  }

  private static @Nullable String normalised(@Nullable String text) {
    return text == null ? null : ThaiText.normalise(text);
  }
}
