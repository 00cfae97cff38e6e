package org.prasan.casereferral.agency;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Capacity;

/**
 * A partner agency as its events told it. Codes stay text, so that a kind or service that the
 * registry adds later does not stop this projection.
 */
public record Agency(
    String id,
    String kind,
    String nameTh,
    String nameEn,
    Set<String> districts,
    Set<String> services,
    String capacity,
    @Nullable Instant capacitySince,
    @Nullable String coLocatedCentreId,
    boolean closed) {

  public Agency {
    districts = Set.copyOf(districts);
    services = Set.copyOf(services);
  }

  public boolean serves(String districtCode, AidService service) {
    return districts.contains(districtCode) && services.contains(service.name());
  }

  public boolean isFull() {
    return Capacity.FULL.name().equals(capacity);
  }

  public Agency offering(Set<String> where, Set<String> what) {
    return copy(where, what, capacity, capacitySince, closed);
  }

  public Agency with(String nextCapacity, @Nullable Instant since) {
    return copy(districts, services, nextCapacity, since, closed);
  }

  public Agency close() {
    return copy(districts, services, capacity, capacitySince, true);
  }

  private Agency copy(
      Set<String> where, Set<String> what, String room, @Nullable Instant since, boolean gone) {
    return new Agency(id, kind, nameTh, nameEn, where, what, room, since, coLocatedCentreId, gone);
  }
}
