package org.prasan.casereferral.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.people.CorrectionReason;
import org.prasan.casereferral.vocabulary.IdentityKind;

/**
 * What was told anew of a client. What is left out stays as it is known, so that nobody clears what
 * they were not shown; name, document and age are each told anew as a whole.
 *
 * @param cleared what is known no longer, or never was true
 */
public record Correction(
    @NotNull CorrectionReason reason,
    @Nullable Set<@NotNull Part> cleared,
    @NotNull @Valid Person person) {

  /** What may be cleared. */
  public enum Part {
    AGE,
    PHONE,
    ADDRESS,
    APPEARANCE,
    RELATION,
    SAFE_CONTACT,
    HOUSEHOLD,
    REGISTERED
  }

  Person over(Person known) {
    Person name = person.firstName() == null && person.noNameReason() == null ? known : person;
    Person paper = tellsPaper(known) ? person : known;
    Person years = tellsAge() || clears(Part.AGE) ? person : known;
    return new Person(
        now(null, person.title(), known.title()),
        name.firstName(),
        now(null, person.lastName(), known.lastName()),
        paper.identityKind(),
        paper.identityNumber(),
        paper.noIdentityReason(),
        years.birthDate(),
        years.age(),
        now(null, person.disability(), known.disability()),
        now(Part.PHONE, person.phone(), known.phone()),
        now(Part.ADDRESS, person.address(), known.address()),
        now(null, person.role(), known.role()),
        now(Part.RELATION, person.relation(), known.relation()),
        now(Part.SAFE_CONTACT, person.safeContact(), known.safeContact()),
        now(null, person.addressHidden(), known.addressHidden()),
        name.noNameReason(),
        years.birthYear(),
        years.approximate(),
        now(Part.APPEARANCE, person.appearance(), known.appearance()),
        now(Part.HOUSEHOLD, person.household(), known.household()),
        now(Part.REGISTERED, person.registered(), known.registered()));
  }

  private boolean tellsPaper(Person known) {
    return person.identityNumber() != null
        || person.identityKind() != known.identityKind()
        || person.identityKind() == IdentityKind.NONE && person.noIdentityReason() != null;
  }

  private boolean tellsAge() {
    return person.birthDate() != null || person.birthYear() != null || person.age() != null;
  }

  private boolean clears(Part part) {
    return cleared != null && cleared.contains(part);
  }

  private <T> @Nullable T now(@Nullable Part part, @Nullable T told, @Nullable T known) {
    return told != null || part != null && clears(part) ? told : known;
  }
}
