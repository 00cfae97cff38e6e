package org.prasan.registry.agency;

/** The 1300 hotline's own list of kinds, plus those that a Bangkok district works with. */
public enum AgencyKind {
  COMMUNITY_ASSISTANCE_CENTRE,
  HOSPITAL,
  HEALTH_CENTRE,
  POLICE_STATION,
  DISTRICT_OFFICE,
  LOCAL_GOVERNMENT,
  SCHOOL,
  FOUNDATION,
  MINISTRY_UNIT,
  EMPLOYMENT_OFFICE,
  OTHER
}
