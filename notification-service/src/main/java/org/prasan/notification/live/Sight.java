package org.prasan.notification.live;

import java.util.Collections;
import java.util.Set;
import org.prasan.notification.contact.Audience;

/**
 * What one reader may be given hints of.
 *
 * @param audiences that the reader is part of now
 * @param everything whether no district or agency binds the reader
 */
public record Sight(String subject, Set<Audience> audiences, boolean everything) {

  public Sight {
    audiences = Set.copyOf(audiences);
  }

  boolean holds(Change change) {
    if (!Collections.disjoint(audiences, change.audiences())) {
      return true;
    }
    Set<String> named = change.named();
    return named == null
        ? everything
        : named.contains(subject) && !Collections.disjoint(audiences, change.within());
  }

  /** Whether the message was for the reader, in a duty that the reader still has. */
  boolean holds(String recipient, Audience told) {
    return subject.equals(recipient) && audiences.contains(told);
  }
}
