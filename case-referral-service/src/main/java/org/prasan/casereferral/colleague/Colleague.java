package org.prasan.casereferral.colleague;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.springframework.data.annotation.Id;

/**
 * Somebody who came with a token that names a desk.
 *
 * @param desks as {@link Desk} names them
 * @param seenOn the last day on which the person came
 */
public record Colleague(
    @Id String subject, List<String> desks, @Nullable Position position, LocalDate seenOn) {

  public Colleague {
    desks = List.copyOf(desks);
  }

  static Colleague of(Caller caller, LocalDate today) {
    return new Colleague(caller.subject(), Desk.of(caller), caller.position(), today);
  }

  /** Those of these districts in which the person works. */
  public Set<String> districtsAmong(Set<String> districts) {
    return districts.stream()
        .filter(district -> desks.contains(Desk.ofCentre(district)))
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean worksForAgency(@Nullable String agencyId) {
    return agencyId != null && desks.contains(Desk.ofAgency(agencyId));
  }
}
