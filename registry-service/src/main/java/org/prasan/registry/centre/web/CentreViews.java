package org.prasan.registry.centre.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prasan.messaging.Stored;
import org.prasan.registry.centre.Centre;
import org.prasan.registry.volunteer.Volunteers;
import org.springframework.stereotype.Component;

/** Makes views that say which seats of a committee nobody fills any more. */
@Component
class CentreViews {

  private final Volunteers volunteers;

  CentreViews(Volunteers volunteers) {
    this.volunteers = volunteers;
  }

  CentreView of(Stored<Centre> centre) {
    return CentreView.of(centre, endedIn(List.of(centre)));
  }

  /** Those who hold a seat in one of the centres and are no volunteers any more. */
  Set<String> endedIn(List<Stored<Centre>> centres) {
    Set<String> seated =
        centres.stream()
            .flatMap(centre -> centre.state().seats().stream())
            .collect(Collectors.toSet());
    if (seated.isEmpty()) {
      return Set.of();
    }
    return volunteers.known(seated).stream()
        .filter(volunteer -> !volunteer.active())
        .map(volunteer -> volunteer.of().volunteerId())
        .collect(Collectors.toUnmodifiableSet());
  }
}
