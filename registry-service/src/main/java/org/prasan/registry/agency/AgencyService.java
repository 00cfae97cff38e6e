package org.prasan.registry.agency;

/** What an agency can do for a person; referrals ask for one of these. */
public enum AgencyService {
  CASH_AID,
  EMERGENCY_RELIEF,
  SHELTER,
  HOUSE_REPAIR,
  TREATMENT,
  HOME_CARE,
  ASSISTIVE_DEVICE,
  SCHOOL_AID,
  ENROLMENT,
  JOB_PLACEMENT,
  VOCATIONAL_TRAINING,
  REGISTRATION_DOCUMENTS,
  LEGAL_HELP,
  COUNSELLING,
  RIGHTS_ADVICE,
  PROTECTION
}
