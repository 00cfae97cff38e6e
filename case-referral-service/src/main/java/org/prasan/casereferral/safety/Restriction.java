package org.prasan.casereferral.safety;

import java.util.Set;
import java.util.TreeSet;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * Who may see a case apart from the district's chair.
 *
 * @param subjects the owner and those named
 */
public record Restriction(Reason reason, Set<String> subjects, Stamp since) {

  public Restriction {
    subjects = Set.copyOf(subjects);
  }

  /** Why not every officer of the district sees it. */
  public enum Reason {
    VIOLENCE,
    CHILD_AT_RISK,
    CONFLICT_OF_INTEREST,
    OTHER_DANGER
  }

  public Restriction without(String subject) {
    var fewer = new TreeSet<>(subjects);
    fewer.remove(subject);
    return new Restriction(reason, fewer, since);
  }

  public Restriction with(String subject) {
    var more = new TreeSet<>(subjects);
    more.add(subject);
    return new Restriction(reason, more, since);
  }
}
