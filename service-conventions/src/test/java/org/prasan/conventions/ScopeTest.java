package org.prasan.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.conventions.security.Scope;

class ScopeTest {
  private static final Document ALL = new Document();

  private static Caller caller(Role role, String... districts) {
    return Caller.of("someone", Set.of(role), Set.of(districts), "a1");
  }

  private static Document districts(Caller caller) {
    return Scope.districts(caller, "d").getCriteriaObject();
  }

  private static Document nothing(String field) {
    return Document.parse("{" + field + ": {$in: []}}");
  }

  @ParameterizedTest
  @EnumSource(names = {"MINISTRY", "DEPARTMENT", "AUDITOR"})
  void limitsNothingForThoseWhoSeeEverything(Role role) {
    assertThat(districts(caller(role))).isEqualTo(ALL);
    assertThat(Scope.agency(caller(role), "a").getCriteriaObject()).isEqualTo(ALL);
  }

  @ParameterizedTest
  @EnumSource(names = {"CENTRE_OFFICER", "VOLUNTEER"})
  void limitsCentresPeopleToTheirDistricts(Role role) {
    assertThat(districts(caller(role, "1001"))).isEqualTo(Document.parse("{d: '1001'}"));
    assertThat(districts(caller(role, "1002", "1001")))
        .isEqualTo(Document.parse("{d: {$in: ['1001', '1002']}}"));
    assertThat(districts(caller(role))).isEqualTo(nothing("d"));
    assertThat(Scope.agency(caller(role, "1001"), "a").getCriteriaObject()).isEqualTo(nothing("a"));
  }

  @Test
  void showsAgenciesOnlyWhatIsTheirs() {
    var agency = caller(Role.AGENCY_OFFICER, "1001");
    assertThat(districts(agency)).isEqualTo(nothing("d"));
    assertThat(Scope.agency(agency, "a").getCriteriaObject())
        .isEqualTo(Document.parse("{a: 'a1'}"));
  }

  @Test
  void showsNothingToThoseWithoutRoleOrAgency() {
    var nobody = Caller.of("someone", Set.of(), Set.of("1001"), "a1");
    assertThat(districts(nobody)).isEqualTo(nothing("d"));
    assertThat(Scope.agency(nobody, "a").getCriteriaObject()).isEqualTo(nothing("a"));
    var lost = Caller.of("someone", Set.of(Role.AGENCY_OFFICER), Set.of(), null);
    assertThat(Scope.agency(lost, "a").getCriteriaObject()).isEqualTo(nothing("a"));
  }

  @Test
  void narrowsToTheDistrictAskedForButNotBeyondTheScope() {
    var officer = caller(Role.CENTRE_OFFICER, "1001", "1002");
    assertThat(Scope.districts(officer, "d", "1002").getCriteriaObject())
        .isEqualTo(Document.parse("{d: '1002'}"));
    assertThat(Scope.districts(officer, "d", "1003").getCriteriaObject()).isEqualTo(nothing("d"));
  }
}
