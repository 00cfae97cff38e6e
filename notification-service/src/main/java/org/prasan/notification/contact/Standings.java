package org.prasan.notification.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prasan.conventions.security.Caller;
import org.springframework.stereotype.Component;

/**
 * Judges who may still be told what. One rule for the writing of a message, its sending by mail and
 * its reading in the inbox, so that nobody is sent what they may not read.
 */
@Component
public class Standings {

  private final EndedAudiences ended;
  private final CentreStates centres;
  private final ContactProperties settings;
  private final Clock clock;

  Standings(EndedAudiences ended, CentreStates centres, ContactProperties settings, Clock clock) {
    this.ended = ended;
    this.centres = centres;
    this.settings = settings;
    this.clock = clock;
  }

  /** What was known when it was asked for; to be used at once. */
  public record Known(Set<Audience> ended, Instant earliest) {

    /** Whether the audience is told nothing any more, or not for the time being. */
    public boolean over(Audience audience) {
      return ended.contains(audience);
    }

    public Standing of(Contact contact, Audience audience) {
      if (!contact.isPartOf(audience)) {
        return Standing.MOVED;
      }
      if (ended.contains(audience)) {
        return Standing.ENDED;
      }
      return contact.confirmedSince(earliest) ? Standing.GOOD : Standing.UNCONFIRMED;
    }
  }

  public Known among(Collection<Audience> audiences) {
    return new Known(over(audiences), clock.instant().minus(settings.dutiesHold()));
  }

  /** The audiences that the caller is part of now, as the token says. */
  public List<Audience> of(Caller caller) {
    List<Audience> all = Duties.of(caller).audiences();
    Set<Audience> over = over(all);
    return all.stream().filter(audience -> !over.contains(audience)).toList();
  }

  private Set<Audience> over(Collection<Audience> audiences) {
    var over = new HashSet<>(ended.among(audiences));
    var districts =
        audiences.stream().flatMap(audience -> audience.actsIn().stream()).distinct().toList();
    Set<String> stopped = centres.stopped(districts);
    audiences.stream()
        .filter(audience -> audience.actsIn().filter(stopped::contains).isPresent())
        .forEach(over::add);
    return Set.copyOf(over);
  }
}
