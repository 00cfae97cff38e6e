package org.prasan.notification.live;

import java.util.Set;
import org.prasan.conventions.security.Caller;
import org.prasan.notification.contact.Standings;
import org.springframework.stereotype.Component;

/** Judges what a caller may be given hints of, by the same rule as messages. */
@Component
public class Sights {

  private final Standings standings;

  Sights(Standings standings) {
    this.standings = standings;
  }

  public Sight of(Caller caller) {
    return new Sight(caller.subject(), Set.copyOf(standings.of(caller)), caller.seesEverything());
  }
}
