package org.prasan.casereferral.intake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseProperties;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.EarlierCase;
import org.prasan.casereferral.casefile.EarlierCase.Match;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.privacy.PersonalFields;
import org.springframework.stereotype.Component;

/**
 * Looks for earlier cases of the same people: the same document in a case that is open or recent,
 * or the same name and birth year with the same problem in the same district, recently. It warns
 * and links and never refuses: two neighbours may well report the same hardship.
 */
@Component
class DuplicateCheck {

  private final Cases cases;
  private final PersonalFields personal;
  private final CaseProperties settings;

  DuplicateCheck(Cases cases, PersonalFields personal, CaseProperties settings) {
    this.cases = cases;
    this.personal = personal;
    this.settings = settings;
  }

  ClientIndexes indexesOf(Person person) {
    String identity =
        person.identityNumber() == null
            ? null
            : personal.index(person.identityKind().name(), person.identityNumber());
    String name =
        person.birthDate() == null || person.lastName() == null
            ? null
            : personal.index(
                "NAME",
                person.firstName() + " " + person.lastName() + " " + person.birthDate().getYear());
    return new ClientIndexes(identity, name);
  }

  List<EarlierCase> earlierCases(OpenCase open, List<ClientIndexes> people, Instant now) {
    Set<String> identities =
        people.stream()
            .map(ClientIndexes::byIdentity)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Instant since = now.minus(settings.duplicateWindow());
    return cases.lookingAlike(people.stream().flatMap(ClientIndexes::all).toList()).stream()
        .flatMap(found -> match(found, open, identities, since).stream())
        .toList();
  }

  private static Optional<EarlierCase> match(
      Case earlier, OpenCase open, Set<String> identities, Instant since) {
    boolean recent = earlier.openedAt().isAfter(since);
    boolean sameIdentity = earlier.identityIndexes().stream().anyMatch(identities::contains);
    if (sameIdentity && (recent || !earlier.state().isFinal())) {
      return Optional.of(new EarlierCase(earlier.id(), earlier.caseNo(), Match.IDENTITY));
    }
    boolean sameStory =
        earlier.districtCode().equals(open.districtCode())
            && earlier.intake().mainProblem() == open.mainProblem();
    return !sameIdentity && recent && sameStory
        ? Optional.of(new EarlierCase(earlier.id(), earlier.caseNo(), Match.NAME_AND_BIRTH_YEAR))
        : Optional.empty();
  }
}
