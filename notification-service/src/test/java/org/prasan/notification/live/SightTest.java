package org.prasan.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prasan.notification.contact.Audience;

/** Who is given hints of what. */
class SightTest {

  private static final Sight OFFICER = officer("officer", "1001");
  private static final Sight OTHER_OFFICER = officer("other", "1001");
  private static final Sight FOREIGN_OFFICER = officer("foreign", "1002");
  private static final Sight CHAIR =
      sight("chair", Audience.centreOfficersOf("1001"), Audience.chairsOf("1001"));
  private static final Sight AGENCY = sight("agency", Audience.agencyOfficersOf("a1"));
  private static final Sight FOREIGN_AGENCY = sight("agency-2", Audience.agencyOfficersOf("a2"));
  private static final Sight VOLUNTEER = sight("volunteer", Audience.volunteer("1001-v"));
  private static final Sight DEPARTMENT =
      new Sight("department", Set.of(Audience.department()), true);
  private static final Sight AUDITOR = new Sight("auditor", Set.of(), true);
  private static final Sight FROZEN = sight("officer", Audience.centreOf("1001"));
  private static final List<Sight> ALL =
      List.of(
          OFFICER,
          OTHER_OFFICER,
          FOREIGN_OFFICER,
          CHAIR,
          AGENCY,
          FOREIGN_AGENCY,
          VOLUNTEER,
          DEPARTMENT,
          AUDITOR,
          FROZEN);

  @Test
  void aCaseIsTheDistrictsAndOfThoseWhoSeeEveryDistrict() {
    assertThat(told(ofCase(null, null)))
        .containsExactly(OFFICER, OTHER_OFFICER, CHAIR, DEPARTMENT, AUDITOR);
  }

  @Test
  void aReferralIsItsAgencysToo() {
    assertThat(told(ofCase("a1", null)))
        .containsExactly(OFFICER, OTHER_OFFICER, CHAIR, AGENCY, DEPARTMENT, AUDITOR);
  }

  @Test
  void aRestrictedCaseIsOfThoseItNamesAndTheChairAlone() {
    assertThat(told(ofCase(null, List.of("officer", "volunteer", "foreign", "auditor"))))
        .containsExactly(OFFICER, CHAIR);
    assertThat(told(ofCase("a1", List.of("officer")))).containsExactly(OFFICER, CHAIR, AGENCY);
    assertThat(told(ofCase(null, List.of("department")))).containsExactly(CHAIR, DEPARTMENT);
  }

  @Test
  void aCentreIsItsOfficersAlsoWhileItMayNotAct() {
    var hint = new Hint(Hint.Kind.CENTRE, "1001-1");
    assertThat(told(Change.ofCentre(hint, "1001"))).containsExactly(DEPARTMENT, AUDITOR, FROZEN);
  }

  private static List<Sight> told(Change change) {
    return ALL.stream().filter(sight -> sight.holds(change)).toList();
  }

  private static Change ofCase(@Nullable String agency, @Nullable List<String> restrictedTo) {
    return Change.ofCase(new Hint(Hint.Kind.CASE, "c"), "1001", agency, restrictedTo);
  }

  private static Sight officer(String subject, String district) {
    return sight(subject, Audience.centreOfficersOf(district));
  }

  private static Sight sight(String subject, Audience... audiences) {
    return new Sight(subject, Set.of(audiences), false);
  }
}
