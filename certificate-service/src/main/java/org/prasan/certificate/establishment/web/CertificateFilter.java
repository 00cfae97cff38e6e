package org.prasan.certificate.establishment.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.certificate.establishment.CertificateStatus;
import org.prasan.certificate.establishment.Certificates;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Scope;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which certificates a list shall hold; bound from the query.
 *
 * @param year of the number's series, Buddhist era
 */
record CertificateFilter(
    @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") String centre,
    @Nullable @Pattern(regexp = "10(0[1-9]|[1-4][0-9]|50)") String district,
    @Nullable CertificateStatus status,
    @Nullable @Min(2400) @Max(2999) Integer year) {

  List<Criteria> within(Caller caller) {
    var criteria = new ArrayList<Criteria>();
    criteria.add(Scope.districts(caller, Certificates.DISTRICT, district));
    if (centre != null) {
      criteria.add(where(Certificates.CENTRE).is(centre));
    }
    if (status != null) {
      criteria.add(where(Certificates.STATUS).is(status.name()));
    }
    if (year != null) {
      criteria.add(where(Certificates.YEAR).is(year));
    }
    return criteria;
  }
}
