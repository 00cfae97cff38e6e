package org.prasan.casereferral.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.matching.MatchKey;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.RateLimit;
import org.prasan.conventions.security.Role;
import org.prasan.conventions.security.SecurityEvent;
import org.prasan.conventions.security.SecurityLog;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessLog;
import org.prasan.thai.DocumentNumber;
import org.prasan.thai.NationalId;
import org.prasan.thai.validation.OneLine;
import org.springframework.stereotype.Component;

/**
 * Finds the cases of a person within what the caller may act on. What lies elsewhere is not asked
 * for; each case that is found counts as looked at; and nobody tries out many numbers.
 */
@Component
public class PersonSearch {

  private final Cases cases;
  private final CaseScope scope;
  private final BinaryOperator<String> blind;
  private final AccessLog accesses;
  private final SecurityLog security;
  private final RateLimit limit;
  private final Clock clock;

  PersonSearch(
      Cases cases,
      CaseScope scope,
      PersonalFields personal,
      AccessLog accesses,
      SecurityLog security,
      MatchingProperties settings,
      Clock clock) {
    this.cases = cases;
    this.scope = scope;
    this.blind = personal::index;
    this.accesses = accesses;
    this.security = security;
    this.limit = RateLimit.of(settings.searchesPerHour(), Duration.ofHours(1), clock);
    this.clock = clock;
  }

  /**
   * By the number of a document, or by a whole name.
   *
   * @param identityNumber of whatever document
   */
  public record Sought(
      @Nullable @OneLine(max = 40) String identityNumber,
      @Nullable @OneLine(max = 100) String firstName,
      @Nullable @OneLine(max = 100) String lastName) {

    @Override
    public String toString() {
      return "Sought[…]";
    }
  }

  /** The newest first. */
  public List<Case> find(Sought sought, Caller caller) {
    Set<String> indexes = indexes(sought, caller);
    limit.acquire(caller.subject());
    List<Case> found = cases.lookingAlike(caller, indexes);
    found.forEach(one -> writeDown(one, caller));
    return found;
  }

  private Set<String> indexes(Sought sought, Caller caller) {
    String number = sought.identityNumber();
    String first = sought.firstName();
    String last = sought.lastName();
    if (number == null && first != null && last != null) {
      return byName(ComparedName.of(first, last), caller);
    }
    if (number == null || first != null || last != null) {
      throw new IntakeRefusal.SearchTooVague(number == null ? "lastName" : "identityNumber");
    }
    return byNumber(number);
  }

  private Set<String> byNumber(String number) {
    return Stream.of(
            NationalId.parse(number).map(NationalId::digits),
            DocumentNumber.passport(number).map(DocumentNumber::text),
            DocumentNumber.other(number).map(DocumentNumber::text))
        .flatMap(spelling -> spelling.stream())
        .map(spelling -> MatchKey.identity(blind, spelling))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Names are indexed with their district. */
  private Set<String> byName(ComparedName name, Caller caller) {
    Set<String> districts =
        caller.is(Role.CENTRE_OFFICER)
            ? scope.standing(caller).districts()
            : scope.standsInFor(caller);
    return districts.stream()
        .map(code -> code + "|" + name.first() + "|" + name.last())
        .map(value -> MatchKey.WHOLE_NAME.of(blind.apply("NAME", value)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void writeDown(Case one, Caller caller) {
    accesses.append(
        one.id(), new Access(caller.subject(), clock.instant(), "person-search", List.of()));
    security.record(SecurityEvent.MATCHED, caller, one.id());
  }
}
