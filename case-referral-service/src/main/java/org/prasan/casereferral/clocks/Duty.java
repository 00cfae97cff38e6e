package org.prasan.casereferral.clocks;

import java.time.Instant;

/** Who has to act next on a case or referral, on what, and until when. */
public record Duty(Holder holder, Kind kind, Instant due) {

  /** What is to be done; each aggregate names its own kinds. */
  public interface Kind {
    String name();
  }

  /** Whose turn it is. */
  public sealed interface Holder {

    /** Every officer of the district: nobody took it yet. */
    record Queue(String districtCode) implements Holder {}

    record Officer(String subject) implements Holder {}

    record Agency(String agencyId) implements Holder {}

    record Department() implements Holder {}
  }
}
