package org.prasan.personal.rights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.RateLimit;
import org.prasan.conventions.security.SecurityEvent;
import org.prasan.conventions.security.SecurityLog;
import org.prasan.messaging.Intent;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessEntry;
import org.prasan.personal.access.AccessLog;

/**
 * Carries out what a person may ask for, and writes down who had it done and on what ground. People
 * ask one by one, so that no stolen token copies or erases a city.
 */
public final class RightsDesk {

  private static final int LOOKS_SHOWN = 200;

  private final HeldPeople people;
  private final Erasures erasures;
  private final AccessLog accesses;
  private final SecurityLog security;
  private final RightsProperties settings;
  private final Clock clock;
  private final RateLimit requests;

  RightsDesk(
      HeldPeople people,
      Erasures erasures,
      AccessLog accesses,
      SecurityLog security,
      RightsProperties settings,
      Clock clock) {
    this.people = people;
    this.erasures = erasures;
    this.accesses = accesses;
    this.security = security;
    this.settings = settings;
    this.clock = clock;
    this.requests = RateLimit.of(settings.requestsPerHour(), Duration.ofHours(1), clock);
  }

  /** A repetition gets the same receipt; one that follows a death ends what was begun. */
  public Erasure erase(PersonSought person, LegalGround ground, Intent intent, Caller caller) {
    Instant now = now();
    Erasure begun =
        erasures.begun(
            new Erasure(
                intent.newId("10"),
                intent.fingerprint(),
                ground,
                caller.subject(),
                now,
                List.of(),
                List.of(),
                null,
                null));
    if (begun.isDone()) {
      return begun;
    }
    requests.acquire(caller.subject());
    return erase(begun, person, intent, caller);
  }

  private Erasure erase(Erasure begun, PersonSought person, Intent intent, Caller caller) {
    Set<Held> everything = new LinkedHashSet<>(begun.found());
    everything.addAll(people.find(person));
    Erasure known = erasures.save(begun.with(List.copyOf(everything)));
    List<Erased> erased =
        known.found().stream().map(held -> erase(held, known, intent, caller)).toList();
    security.record(SecurityEvent.ERASED, caller, "erasure " + known.id());
    Instant now = now();
    return erasures.save(known.done(erased, now, now.plus(settings.backupsKeptFor())));
  }

  private Erased erase(Held held, Erasure erasure, Intent intent, Caller caller) {
    accesses.append(
        held.recordId(),
        new Access(
            caller.subject(),
            clock.instant(),
            "erasure/" + erasure.id(),
            List.of(erasure.ground().name())));
    return people.erase(held, intent);
  }

  /** As precise as the store keeps it, so that a repetition gets the very same receipt. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Everything that is held of the person, after it is written down that it was taken out. */
  public List<Copied> copies(PersonSought person, Caller caller) {
    requests.acquire(caller.subject());
    List<Held> found = people.find(person);
    for (Held held : found) {
      accesses.append(
          held.recordId(),
          new Access(caller.subject(), clock.instant(), "copy", List.of("EVERYTHING")));
    }
    security.record(SecurityEvent.EXPORTED, caller, "copies " + found.size());
    return found.stream().map(people::copy).toList();
  }

  /** The latest looks at a record, as far as the person may know of them. */
  public List<AccessEntry> looks(Held held) {
    return people.told(held, accesses.ofRecord(held.recordId(), null, LOOKS_SHOWN));
  }
}
