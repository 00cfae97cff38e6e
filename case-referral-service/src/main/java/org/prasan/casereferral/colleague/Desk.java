package org.prasan.casereferral.colleague;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;

/** A place where people work together, in a form that a query can ask. */
final class Desk {

  static final String DEPARTMENT = "department";

  private Desk() {}

  static String ofCentre(String districtCode) {
    return "centre:" + districtCode;
  }

  static String ofAgency(String agencyId) {
    return "agency:" + agencyId;
  }

  /** Those that the caller's token names. */
  static List<String> of(Caller caller) {
    var desks = new ArrayList<String>();
    if (caller.is(Role.CENTRE_OFFICER)) {
      new TreeSet<>(caller.districts()).forEach(district -> desks.add(ofCentre(district)));
    }
    if (caller.is(Role.AGENCY_OFFICER) && caller.agency() != null) {
      desks.add(ofAgency(caller.agency()));
    }
    if (caller.is(Role.DEPARTMENT)) {
      desks.add(DEPARTMENT);
    }
    return desks;
  }
}
