package org.prasan.casereferral.intake;

import static java.util.Objects.requireNonNullElse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseSafety;
import org.prasan.casereferral.intake.OpenCase.Contact;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.safety.ClientRole;
import org.prasan.casereferral.safety.ClientSafety;
import org.prasan.casereferral.safety.Endangered;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.casereferral.safety.Restriction.Reason;
import org.prasan.casereferral.safety.SafeContact;
import org.prasan.casereferral.safety.SafetyNote;
import org.prasan.casereferral.vocabulary.Stamp;
import org.springframework.stereotype.Component;

/** Sees in a report who may be endangered, and keeps such a case to few from its first moment. */
@Component
class SafetyCheck {

  private final PersonalFields personal;

  SafetyCheck(PersonalFields personal) {
    this.personal = personal;
  }

  /**
   * An officer of the district who wrote it down goes on seeing it; a volunteer does not.
   *
   * @param ofTheDistrict whether such an officer did
   */
  CaseSafety of(Endangered people, boolean ofTheDistrict, Stamp stamp) {
    Reason reason = people.reason();
    if (reason == null) {
      return CaseSafety.USUAL;
    }
    Set<String> subjects = ofTheDistrict ? Set.of(stamp.by()) : Set.of();
    return new CaseSafety(null, new Restriction(reason, subjects, stamp), null, null);
  }

  ClientSafety of(String clientId, Person person) {
    return new ClientSafety(
        requireNonNullElse(person.role(), ClientRole.PERSON_IN_HARDSHIP),
        person.relation(),
        contact(clientId, person.safeContact()),
        Boolean.TRUE.equals(person.addressHidden()));
  }

  private @Nullable SafeContact contact(String clientId, @Nullable Contact told) {
    if (told == null) {
      return null;
    }
    return new SafeContact(
        told.ways(),
        requireNonNullElse(told.times(), Set.of()),
        requireNonNullElse(told.by(), SafeContact.By.ANYBODY),
        told.note() == null ? null : personal.seal(clientId, new SafetyNote(told.note().strip())));
  }
}
