package org.prasan.casereferral.casefile.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.consent.CaseProperties;
import org.prasan.casereferral.matching.MatchKey;
import org.prasan.casereferral.matching.PossibleDuplicate;
import org.prasan.casereferral.matching.PossibleDuplicate.Match;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.conventions.security.SecurityEvent;
import org.prasan.conventions.security.SecurityLog;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessLog;
import org.springframework.stereotype.Component;

/**
 * Which other cases may be about the same people, looked for when an officer opens a case and never
 * at intake: nothing is derived for whoever reports, a report that came at the same instant is
 * there as well, and no link is stored that could outlive a person. What the reader's scope does
 * not hold is not asked for. Each case that is shown counts as looked at.
 */
@Component
public class KnownDuplicates {

  private final Cases cases;
  private final AccessLog accesses;
  private final SecurityLog security;
  private final Duration window;
  private final Clock clock;

  KnownDuplicates(
      Cases cases, AccessLog accesses, SecurityLog security, CaseProperties settings, Clock clock) {
    this.cases = cases;
    this.accesses = accesses;
    this.security = security;
    this.window = settings.duplicateWindow();
    this.clock = clock;
  }

  /** The surest first; none for a volunteer, who learns nothing of what is on record. */
  public List<PossibleDuplicate> visible(Caller caller, Case one) {
    if (!caller.is(Role.CENTRE_OFFICER) && !caller.seesEverything()) {
      return List.of();
    }
    Map<String, Match> sought = sought(one);
    List<PossibleDuplicate> found =
        Stream.of(true, false)
            .map(byIdentity -> keys(sought, byIdentity))
            .flatMap(keys -> cases.lookingAlike(caller, keys).stream())
            .filter(other -> !other.id().equals(one.id()))
            .flatMap(other -> match(one, other, sought).stream())
            .distinct()
            .sorted(Comparator.comparing(PossibleDuplicate::match))
            .toList();
    found.forEach(duplicate -> writeDown(caller, duplicate));
    return found;
  }

  private static Map<String, Match> sought(Case one) {
    var sought = new HashMap<String, Match>();
    one.clients()
        .forEach(client ->
            MatchKey.soughtBy(client.indexes())
                .forEach((key, match) -> sought.merge(key, match, KnownDuplicates::surer)));
    return sought;
  }

  /** Apart, so that many of one name don't hide the one with the same number. */
  private static Set<String> keys(Map<String, Match> sought, boolean byIdentity) {
    return sought.entrySet().stream()
        .filter(entry -> (entry.getValue() == Match.IDENTITY) == byIdentity)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Optional<PossibleDuplicate> match(Case one, Case other, Map<String, Match> sought) {
    boolean near = Duration.between(one.openedAt(), other.openedAt()).abs().compareTo(window) <= 0;
    boolean sameStory = one.intake().mainProblem() == other.intake().mainProblem();
    Predicate<Match> counts =
        match -> match == Match.IDENTITY ? near || !other.state().isFinal() : near && sameStory;
    return surest(other.identityIndexes(), sought)
        .filter(counts)
        .map(match -> new PossibleDuplicate(other.id(), other.caseNo(), match));
  }

  private static Optional<Match> surest(Collection<String> indexes, Map<String, Match> sought) {
    return indexes.stream()
        .filter(sought::containsKey)
        .map(sought::get)
        .min(Comparator.naturalOrder());
  }

  private static Match surer(Match one, Match other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private void writeDown(Caller caller, PossibleDuplicate duplicate) {
    accesses.append(
        duplicate.caseId(), new Access(caller.subject(), clock.instant(), "matching", List.of()));
    security.record(SecurityEvent.MATCHED, caller, duplicate.caseId());
  }
}
