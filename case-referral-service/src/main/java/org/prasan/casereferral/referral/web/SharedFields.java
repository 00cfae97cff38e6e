package org.prasan.casereferral.referral.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.web.ReferralView.SharedPerson;
import org.prasan.casereferral.referral.web.ReferralView.SharedView;
import org.prasan.casereferral.vocabulary.SharedField;
import org.springframework.stereotype.Component;

/**
 * Opens for an agency what the client agreed to, and nothing else. The consent is read from the
 * case with each request, so that a consent that ends, ends at once.
 */
@Component
class SharedFields {

  private final Cases cases;
  private final PersonalFields personal;

  SharedFields(Cases cases, PersonalFields personal) {
    this.cases = cases;
    this.personal = personal;
  }

  Set<SharedField> of(Referral referral) {
    return cases
        .find(referral.caseId())
        .flatMap(one -> one.referral(referral.id()))
        .map(entry -> entry.consent().fields())
        .orElse(Set.of());
  }

  @Nullable SharedView open(Referral referral, Set<SharedField> fields) {
    return cases.find(referral.caseId()).map(one -> view(one, fields)).orElse(null);
  }

  private SharedView view(Case one, Set<SharedField> fields) {
    Account account =
        personal.open(Intake.textSubject(one.id()), one.intake().account(), Account.class);
    List<SharedPerson> people =
        one.clients().stream()
            .flatMap(client ->
                Stream.ofNullable(
                    personal.open(client.id(), client.details(), ClientDetails.class)))
            .map(details -> person(details, fields))
            .toList();
    return new SharedView(
        people,
        account != null && fields.contains(SharedField.PROBLEM) ? account.description() : null,
        account != null && fields.contains(SharedField.RISKS) ? account.risks() : null);
  }

  private static SharedPerson person(ClientDetails d, Set<SharedField> fields) {
    boolean age = fields.contains(SharedField.AGE);
    return new SharedPerson(
        fields.contains(SharedField.NAME) ? name(d) : null,
        age ? d.birthDate() : null,
        age ? d.age() : null,
        fields.contains(SharedField.PHONE) ? d.phone() : null,
        fields.contains(SharedField.ADDRESS) ? d.address() : null,
        fields.contains(SharedField.IDENTITY) ? d.identityNumber() : null,
        fields.contains(SharedField.DISABILITY) ? d.disability() : null);
  }

  private static String name(ClientDetails d) {
    String title = d.title() == null ? "" : d.title();
    return d.lastName() == null
        ? title + d.firstName()
        : title + d.firstName() + " " + d.lastName();
  }
}
