package org.prasan.casereferral.allowance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.programme.Edition;

/**
 * What one person got under one programme in one fiscal year, in whichever district and from
 * whichever agency: a single document, so that of two who give the last of it only one can.
 *
 * @param fiscalYear of the Buddhist era
 * @param clients as whom the person is in the cases that count here
 * @param pendingSince since when the oldest reservation waits for its aid; none when none waits
 * @param version counts changes, so that none is lost
 */
public record Allowance(
    String id,
    String programme,
    int fiscalYear,
    List<Grant> grants,
    List<Extension> extensions,
    Set<String> clients,
    @Nullable Instant pendingSince,
    long version) {

  public Allowance {
    grants = List.copyOf(grants);
    extensions = List.copyOf(extensions);
    clients = Set.copyOf(clients);
  }

  static String id(String person, String programme, int fiscalYear) {
    return person + "/" + programme + "/" + fiscalYear;
  }

  static Allowance none(String person, String programme, int fiscalYear) {
    return new Allowance(
        id(person, programme, fiscalYear),
        programme,
        fiscalYear,
        List.of(),
        List.of(),
        Set.of(),
        null,
        0);
  }

  /** Counts it once, however often it comes. */
  Allowance reserve(Grant grant, Edition limits) {
    if (holds(grant.aidId())) {
      return this;
    }
    Room room = room(limits);
    if (room.timesLeft() != null && room.timesLeft() < 1) {
      throw new AidRefusal.TimesUsedUp(room.times());
    }
    if (room.satangLeft() != null && room.satangLeft() < grant.amount()) {
      throw new AidRefusal.OverLimit(Math.max(0, room.satangLeft()));
    }
    return with(plus(grants, grant), extensions);
  }

  /** It was given, whatever is left. */
  Allowance settle(Grant given) {
    return holds(given.aidId())
        ? with(changed(given.aidId(), Grant::settle), extensions)
        : with(plus(grants, given.settle()), extensions);
  }

  Allowance without(Predicate<Grant> which) {
    return with(grants.stream().filter(which.negate()).toList(), extensions);
  }

  Allowance extend(Extension by) {
    boolean again = extensions.stream().anyMatch(it -> it.approvalId().equals(by.approvalId()));
    return again ? this : with(grants, plus(extensions, by));
  }

  Allowance forget(String clientId) {
    return with(
        grants.stream().filter(it -> !it.clientId().equals(clientId)).toList(),
        extensions.stream().filter(it -> !it.clientId().equals(clientId)).toList());
  }

  Room room(Edition limits) {
    long satang = grants.stream().mapToLong(Grant::amount).sum();
    Integer most = limits.timesPerYear();
    Long mostSatang = limits.satangPerYear();
    long more = extensions.stream().mapToLong(Extension::amount).sum();
    return new Room(
        fiscalYear,
        grants.size(),
        satang,
        most == null ? null : Math.max(0, most + extensions.size() - grants.size()),
        mostSatang == null ? null : mostSatang + more - satang);
  }

  boolean isEmpty() {
    return grants.isEmpty() && extensions.isEmpty();
  }

  boolean holds(String aidId) {
    return grants.stream().anyMatch(it -> it.aidId().equals(aidId));
  }

  private List<Grant> changed(String aidId, UnaryOperator<Grant> change) {
    return grants.stream().map(it -> it.aidId().equals(aidId) ? change.apply(it) : it).toList();
  }

  private Allowance with(List<Grant> given, List<Extension> added) {
    var people = new TreeSet<String>();
    given.forEach(it -> people.add(it.clientId()));
    added.forEach(it -> people.add(it.clientId()));
    Instant oldest =
        given.stream()
            .filter(it -> !it.settled())
            .map(Grant::reservedAt)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new Allowance(id, programme, fiscalYear, given, added, people, oldest, version);
  }

  private static <T> List<T> plus(List<T> all, T one) {
    var more = new ArrayList<>(all);
    more.add(one);
    return more;
  }
}
