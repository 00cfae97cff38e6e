package org.prasan.casereferral.centre;

/** A district's centre as its events told it; a case only needs to know whether it works. */
public record Centre(
    String id, String districtCode, String nameTh, String nameEn, Standing standing) {

  /** Whether the centre is established, as far as this service has heard. */
  public enum Standing {
    PROPOSED,
    ESTABLISHED,
    SUSPENDED,
    DISSOLVED
  }

  public Centre in(Standing next) {
    return new Centre(id, districtCode, nameTh, nameEn, next);
  }
}
