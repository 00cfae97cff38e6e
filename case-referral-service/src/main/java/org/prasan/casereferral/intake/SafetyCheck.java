package org.prasan.casereferral.intake;

import static java.util.Objects.requireNonNullElse;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseSafety;
import org.prasan.casereferral.intake.OpenCase.Contact;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.safety.ClientRole;
import org.prasan.casereferral.safety.ClientSafety;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.casereferral.safety.Restriction.Reason;
import org.prasan.casereferral.safety.SafeContact;
import org.prasan.casereferral.safety.SafetyNote;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Sees in a report who may be endangered, and keeps such a case to few from its first moment. */
@Component
class SafetyCheck {

  private static final Set<RiskCheck> VIOLENCE =
      EnumSet.of(RiskCheck.HARM_TO_OTHERS, RiskCheck.REPEATED_SEXUAL_ABUSE, RiskCheck.TRAFFICKING);

  private final PersonalFields personal;

  SafetyCheck(PersonalFields personal) {
    this.personal = personal;
  }

  /** An officer who wrote it down goes on seeing it; a volunteer does not. */
  CaseSafety of(
      OpenCase open, Set<RiskCheck> risks, List<Person> people, Caller caller, Stamp stamp) {
    Reason reason = reason(open, risks, people, stamp);
    if (reason == null) {
      return CaseSafety.USUAL;
    }
    Set<String> subjects = caller.is(Role.CENTRE_OFFICER) ? Set.of(caller.subject()) : Set.of();
    return new CaseSafety(null, new Restriction(reason, subjects, stamp), null);
  }

  private static @Nullable Reason reason(
      OpenCase open, Set<RiskCheck> risks, List<Person> people, Stamp stamp) {
    boolean child =
        people.stream()
            .anyMatch(person ->
                person.role() == ClientRole.CHILD
                    || person.ageBand(ThaiDates.inBangkok(stamp.at())) == AgeBand.CHILD);
    boolean offender = has(people, ClientRole.SUSPECTED_OFFENDER);
    if (child && (offender || risks.contains(RiskCheck.IMPROPER_CARE))) {
      return Reason.CHILD_AT_RISK;
    }
    boolean violence =
        open.mainProblem() == MainProblem.VIOLENCE
            || !Collections.disjoint(risks, VIOLENCE)
            || offender && has(people, ClientRole.VICTIM);
    return violence ? Reason.VIOLENCE : null;
  }

  private static boolean has(List<Person> people, ClientRole role) {
    return people.stream().anyMatch(person -> person.role() == role);
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
