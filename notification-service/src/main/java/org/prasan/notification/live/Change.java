package org.prasan.notification.live;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.Audience;

/**
 * A hint with those it may go to, as its event tells.
 *
 * @param audiences whose members see what changed; of a restricted case those who see it all the
 *     same: the chair, and the agency of a referral
 * @param named subjects who may know of the restricted case, as far as they are of {@code within};
 *     null where it is not restricted
 * @param within whose members the named ones must be still
 */
public record Change(
    Hint hint, Set<Audience> audiences, @Nullable Set<String> named, Set<Audience> within) {

  /** Of a case or referral. */
  public static Change ofCase(
      Hint hint,
      String districtCode,
      @Nullable String agencyId,
      @Nullable List<String> restrictedTo) {
    Audience officers = Audience.centreOfficersOf(districtCode);
    Stream<Audience> agency =
        agencyId == null ? Stream.of() : Stream.of(Audience.agencyOfficersOf(agencyId));
    if (restrictedTo == null) {
      return open(hint, Stream.concat(Stream.of(officers), agency));
    }
    Stream<Audience> all = Stream.concat(Stream.of(Audience.chairsOf(districtCode)), agency);
    Set<Audience> within = Set.of(officers, Audience.department(), Audience.ministry());
    return new Change(hint, set(all), Set.copyOf(restrictedTo), within);
  }

  /** Of a centre or its certificate, which its officers see also while it may not act. */
  public static Change ofCentre(Hint hint, String districtCode) {
    return open(hint, Stream.of(Audience.centreOf(districtCode)));
  }

  private static Change open(Hint hint, Stream<Audience> audiences) {
    return new Change(hint, set(audiences), null, Set.of());
  }

  private static Set<Audience> set(Stream<Audience> audiences) {
    return Set.copyOf(audiences.toList());
  }
}
