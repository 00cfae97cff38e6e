package org.prasan.casereferral.casefile.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.web.CaseView.ClientView;
import org.prasan.casereferral.casefile.web.CaseView.ConsentView;
import org.prasan.casereferral.casefile.web.CaseView.ContactView;
import org.prasan.casereferral.casefile.web.CaseView.EarlierView;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.consent.GiverName;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.EarlierClient;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.safety.SafeContact;
import org.prasan.casereferral.safety.SafetyNote;
import org.prasan.personal.Sealed;

/** Shows one person of a case. */
record ClientViews(Reader reader, LocalDate today) {

  ClientView client(Client client) {
    boolean whole = reader.sight().whole();
    boolean people = reader.sight().people();
    SafeContact contact = client.safety().safeContact();
    return new ClientView(
        client.id(),
        whole ? client.identityKind() : null,
        whole ? client.noIdentityReason() : null,
        client.ageBand(),
        people ? client.safety().role() : null,
        people ? client.safety().relation() : null,
        people && contact != null ? contact(client, contact) : null,
        people ? client.safety().addressHidden() : null,
        person(client, client.details(), client.safety().addressHidden()),
        whole ? client.consents().stream().map(it -> consent(client, it)).toList() : List.of(),
        people ? client.noNameReason() : null,
        whole ? client.home() : null,
        whole ? client.notice() : null,
        whole ? client.history().stream().map(it -> earlier(client, it)).toList() : List.of());
  }

  private EarlierView earlier(Client client, EarlierClient before) {
    SafeContact contact = before.safety().safeContact();
    boolean hidden = before.safety().addressHidden() || client.safety().addressHidden();
    return new EarlierView(
        before.identityKind(),
        before.noIdentityReason(),
        before.noNameReason(),
        before.home(),
        before.safety().role(),
        before.safety().relation(),
        contact == null ? null : contact(client, contact),
        before.safety().addressHidden(),
        person(client, before.details(), hidden),
        before.reason(),
        before.corrected());
  }

  /** A volunteer needs no number and no birth date to find somebody. */
  private @Nullable ClientDetails person(Client client, Sealed details, boolean hidden) {
    ClientDetails all = reader.people(client.id(), details, ClientDetails.class);
    if (all == null) {
      return null;
    }
    boolean whole = reader.sight().whole();
    boolean address = !hidden || reader.hidden();
    return new ClientDetails(
        all.title(),
        all.firstName(),
        all.lastName(),
        whole ? all.identityNumber() : null,
        whole ? all.birthDate() : null,
        all.age(),
        all.disability(),
        all.phone(),
        address ? all.address() : null,
        all.birthYear(),
        all.approximate(),
        all.appearance(),
        whole && address ? all.registeredAddress() : null);
  }

  private ContactView contact(Client client, SafeContact contact) {
    SafetyNote note = reader.people(client.id(), contact.note(), SafetyNote.class);
    return new ContactView(
        contact.ways().stream().sorted().toList(),
        contact.times().stream().sorted().toList(),
        contact.by(),
        note == null ? null : note.text());
  }

  private ConsentView consent(Client client, Consent consent) {
    Consent.Terms terms = consent.terms();
    GiverName name = reader.whole(client.id(), consent.giver().name(), GiverName.class);
    return new ConsentView(
        consent.id(),
        consent.stateOn(today),
        terms.purpose(),
        terms.recipients().stream().sorted().toList(),
        terms.fields().stream().sorted().toList(),
        terms.givenOn(),
        terms.expiresOn(),
        terms.wording(),
        consent.giver().capacity(),
        consent.giver().clientId(),
        name == null ? null : name.name(),
        consent.recorded(),
        consent.withdrawn());
  }
}
