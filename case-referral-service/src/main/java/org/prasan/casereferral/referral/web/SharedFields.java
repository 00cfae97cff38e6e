package org.prasan.casereferral.referral.web;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agencies;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.consent.SharingOverride;
import org.prasan.casereferral.need.ReferralEntry;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.Disclosure;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.web.ReferralView.SharedContact;
import org.prasan.casereferral.referral.web.ReferralView.SharedDanger;
import org.prasan.casereferral.referral.web.ReferralView.SharedPerson;
import org.prasan.casereferral.referral.web.ReferralView.SharedView;
import org.prasan.casereferral.safety.Danger;
import org.prasan.casereferral.safety.SafeContact;
import org.prasan.casereferral.safety.SafetyNote;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/**
 * Opens for an agency what it may see now, and nothing else: case and agency are read anew with
 * each request.
 */
@Component
class SharedFields {

  private final Cases cases;
  private final Agencies agencies;
  private final PersonalFields personal;
  private final Clock clock;

  SharedFields(Cases cases, Agencies agencies, PersonalFields personal, Clock clock) {
    this.cases = cases;
    this.agencies = agencies;
    this.personal = personal;
    this.clock = clock;
  }

  /**
   * What is shared of one case at one moment: judged first, opened later, from the same reading.
   */
  record Share(Case one, Disclosure disclosure) {
    Set<SharedField> fields() {
      Set<SharedField> all = EnumSet.noneOf(SharedField.class);
      one.clients().forEach(client -> all.addAll(disclosure.of(client)));
      return all;
    }

    private boolean shows(SharedField field) {
      return disclosure.showsOfAll(one.clients(), field);
    }
  }

  Optional<Share> of(Referral referral) {
    Agency agency = agencies.find(referral.agencyId()).orElse(null);
    return cases
        .find(referral.caseId())
        .map(one -> {
          SharingOverride override =
              one.referral(referral.id()).map(ReferralEntry::override).orElse(null);
          return new Share(one, Disclosure.at(clock.instant(), agency, referral.state(), override));
        })
        .filter(share -> share.disclosure().showsAnybody(share.one().clients()));
  }

  SharedView open(Share share) {
    Case one = share.one();
    String texts = Intake.textSubject(one.id());
    Account account = personal.open(texts, one.intake().account(), Account.class);
    return new SharedView(
        one.clients().stream()
            .flatMap(client -> Stream.ofNullable(person(client, share.disclosure().of(client))))
            .toList(),
        account != null && share.shows(SharedField.PROBLEM) ? account.description() : null,
        account != null && share.shows(SharedField.RISKS) ? account.risks() : null,
        share.fields().contains(SharedField.ADDRESS) ? danger(one, texts) : null);
  }

  private @Nullable SharedDanger danger(Case one, String subject) {
    Danger danger = one.safety().danger();
    if (danger == null || danger.isOver()) {
      return null;
    }
    SafetyNote words = personal.open(subject, danger.words(), SafetyNote.class);
    return new SharedDanger(
        danger.kinds().stream().sorted().toList(), words == null ? null : words.text());
  }

  /** Whoever can reach a person must know how not to endanger them. */
  private @Nullable SharedContact contact(Client client, Set<SharedField> fields) {
    SafeContact contact = client.safety().safeContact();
    boolean reachable = fields.contains(SharedField.PHONE) || fields.contains(SharedField.ADDRESS);
    if (contact == null || !reachable) {
      return null;
    }
    SafetyNote note = personal.open(client.id(), contact.note(), SafetyNote.class);
    return new SharedContact(
        contact.ways().stream().sorted().toList(),
        contact.times().stream().sorted().toList(),
        contact.by(),
        note == null ? null : note.text());
  }

  private @Nullable SharedPerson person(Client client, Set<SharedField> fields) {
    ClientDetails details =
        fields.isEmpty() ? null : personal.open(client.id(), client.details(), ClientDetails.class);
    int year = ThaiDates.inBangkok(clock.instant()).getYear();
    return details == null ? null : person(details, fields, contact(client, fields), year);
  }

  private static SharedPerson person(
      ClientDetails d, Set<SharedField> fields, @Nullable SharedContact contact, int year) {
    boolean age = fields.contains(SharedField.AGE);
    return new SharedPerson(
        fields.contains(SharedField.NAME) ? d.name() : null,
        age ? d.birthDate() : null,
        age ? d.ageIn(year) : null,
        fields.contains(SharedField.PHONE) ? d.phone() : null,
        fields.contains(SharedField.ADDRESS) ? d.address() : null,
        fields.contains(SharedField.IDENTITY) ? d.identityNumber() : null,
        fields.contains(SharedField.DISABILITY) ? d.disability() : null,
        contact);
  }
}
