package org.prasan.local.journey;

import java.util.List;

/** A registered agency with the services it offers. */
record Agency(String id, Kind kind) {

  /** Who works there, as the demo issuer knows them. */
  String officer() {
    return "agency-" + id;
  }

  /** Kinds that every district has in the demo, with different services. */
  enum Kind {
    COMMUNITY_ASSISTANCE_CENTRE(
        "ศูนย์ช่วยเหลือสังคมชุมชนเขต",
        "Community Assistance Centre, ",
        List.of("CASH_AID", "JOB_PLACEMENT", "RIGHTS_ADVICE", "VOCATIONAL_TRAINING")),
    DISTRICT_OFFICE(
        "สำนักงานเขต",
        "District Office, ",
        List.of("REGISTRATION_DOCUMENTS", "SCHOOL_AID", "HOUSE_REPAIR", "EMERGENCY_RELIEF")),
    HEALTH_CENTRE(
        "ศูนย์บริการสาธารณสุขเขต",
        "Public Health Centre, ",
        List.of("TREATMENT", "HOME_CARE", "ASSISTIVE_DEVICE")),
    FOUNDATION(
        "มูลนิธิตัวอย่างเพื่อเขต",
        "Example Foundation for ",
        List.of("SHELTER", "SCHOOL_AID", "HOME_CARE", "RIGHTS_ADVICE", "EMERGENCY_RELIEF"));

    private final String nameTh;
    private final String nameEn;
    private final List<String> services;

    Kind(String nameTh, String nameEn, List<String> services) {
      this.nameTh = nameTh;
      this.nameEn = nameEn;
      this.services = services;
    }

    String nameTh(District district) {
      return nameTh + district.nameTh();
    }

    String nameEn(District district) {
      return nameEn + district.nameEn();
    }

    List<String> services() {
      return services;
    }
  }
}
