package org.prasan.casereferral.casefile.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseCommand.GiveAid;
import org.prasan.casereferral.casefile.CaseCommand.OpenCase;
import org.prasan.casereferral.casefile.CaseCommand.Person;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.casefile.CaseCommand.Reporter;
import org.prasan.casereferral.casefile.web.CaseRequests.AidRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.ClientRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.OpenCaseRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.ReferralRequest;
import org.prasan.casereferral.privacy.Consent;
import org.prasan.casereferral.vocabulary.SharedField;

/** Turns request bodies into commands. */
final class CaseRequestMapping {

  private CaseRequestMapping() {}

  static OpenCase command(OpenCaseRequest r) {
    boolean anonymous = Boolean.TRUE.equals(r.reporter().anonymous());
    return new OpenCase(
        r.districtCode(),
        r.channel(),
        new Reporter(r.reporter().kind(), anonymous, r.reporter().name(), r.reporter().phone()),
        r.volunteerId(),
        r.clients().stream().map(CaseRequestMapping::person).toList(),
        r.mainProblem(),
        r.subProblems() == null ? List.of() : r.subProblems(),
        r.risks() == null ? Set.of() : r.risks(),
        r.description(),
        r.urgency(),
        r.registeredDistrictCode(),
        r.needs());
  }

  private static Person person(ClientRequest c) {
    return new Person(
        c.title(),
        c.firstName(),
        c.lastName(),
        c.identityKind(),
        c.identityNumber(),
        c.noIdentityReason(),
        c.birthDate(),
        c.age(),
        Boolean.TRUE.equals(c.disability()),
        c.phone(),
        c.address());
  }

  static ReferNeed command(ReferralRequest r) {
    return new ReferNeed(
        r.needId(),
        r.agencyId(),
        r.service(),
        consent(r),
        r.override() == null ? null : r.override().reason(),
        Boolean.TRUE.equals(r.confirmFull()));
  }

  private static Consent consent(ReferralRequest r) {
    if (r.override() != null) {
      return new Consent(false, null, fields(r.override().fields()), null);
    }
    if (r.consent() == null) {
      return new Consent(false, null, Set.of(), null);
    }
    return new Consent(r.consent().given(), r.consent().on(), fields(r.consent().fields()), null);
  }

  private static Set<SharedField> fields(@Nullable Set<SharedField> wanted) {
    return wanted == null ? Consent.USUAL : wanted;
  }

  static GiveAid command(String needId, AidRequest r) {
    return new GiveAid(needId, r.programme(), satang(r.amount()), r.outcome());
  }

  private static @Nullable Long satang(@Nullable BigDecimal baht) {
    return baht == null ? null : baht.movePointRight(2).longValueExact();
  }
}
