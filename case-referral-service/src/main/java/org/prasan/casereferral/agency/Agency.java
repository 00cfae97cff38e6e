package org.prasan.casereferral.agency;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Capacity;

/**
 * A partner agency as its events told it. Codes stay text, so that a kind or service that the
 * registry adds later does not stop this projection.
 *
 * @param reopenedAt when its last closure was taken back; null where none was
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
    boolean closed,
    @Nullable Instant reopenedAt) {

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
    return copy(where, what, capacity, capacitySince);
  }

  public Agency with(String nextCapacity, @Nullable Instant since) {
    return copy(districts, services, nextCapacity, since);
  }

  public Agency named(
      String nextKind, String nextTh, String nextEn, @Nullable String nextCentreId) {
    return new Agency(
        id,
        nextKind,
        nextTh,
        nextEn,
        districts,
        services,
        capacity,
        capacitySince,
        nextCentreId,
        closed,
        reopenedAt);
  }

  public Agency close() {
    return standing(true, reopenedAt);
  }

  /** What came back from it stays back; what it is sent from then on is its own. */
  public Agency reopen(Instant at) {
    return standing(false, at);
  }

  private Agency standing(boolean gone, @Nullable Instant reopened) {
    return new Agency(
        id,
        kind,
        nameTh,
        nameEn,
        districts,
        services,
        capacity,
        capacitySince,
        coLocatedCentreId,
        gone,
        reopened);
  }

  private Agency copy(Set<String> where, Set<String> what, String room, @Nullable Instant since) {
    return new Agency(
        id, kind, nameTh, nameEn, where, what, room, since, coLocatedCentreId, closed, reopenedAt);
  }
}
