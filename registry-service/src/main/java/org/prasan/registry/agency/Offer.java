package org.prasan.registry.agency;

import java.util.List;
import org.prasan.messaging.Flat;
import org.prasan.messaging.Says;
import org.prasan.registry.Codes.DistrictCode;

/** Which services an agency gives in which districts; order and repetition mean nothing. */
@Flat
public record Offer(
    @Says("Districts that the agency serves.") List<@DistrictCode String> districts,
    @Says("Services that the agency offers.") List<AgencyService> services) {

  public Offer {
    districts = districts.stream().distinct().sorted().toList();
    services = services.stream().distinct().sorted().toList();
  }
}
