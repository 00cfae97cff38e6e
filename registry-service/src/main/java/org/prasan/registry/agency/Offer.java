package org.prasan.registry.agency;

import java.util.List;

/** Which services an agency gives in which districts; order and repetition mean nothing. */
public record Offer(List<String> districts, List<AgencyService> services) {
  public Offer {
    districts = districts.stream().distinct().sorted().toList();
    services = services.stream().distinct().sorted().toList();
  }
}
