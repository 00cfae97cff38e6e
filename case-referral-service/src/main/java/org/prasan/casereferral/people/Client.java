package org.prasan.casereferral.people;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.Person;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.need.CountedBy;
import org.prasan.casereferral.safety.ClientSafety;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.NoIdentityReason;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.Sealed;

/**
 * A person seeking help. Who it is stands only in {@code details}, sealed with the person's own
 * key: once that key is destroyed, the case remains and the person is forgotten.
 *
 * @param ageBand derived when the case was opened
 * @param indexes blind indexes, by which another case of the same person is found
 * @param consents all that the person ever decided, oldest first
 * @param noNameReason why there is no name among the details
 * @param notice none for whoever reported in person
 * @param history what was held before each correction, oldest first
 */
public record Client(
    String id,
    IdentityKind identityKind,
    @Nullable NoIdentityReason noIdentityReason,
    AgeBand ageBand,
    List<String> indexes,
    Sealed details,
    ClientSafety safety,
    List<Consent> consents,
    @Nullable NoNameReason noNameReason,
    Home home,
    @Nullable Notice notice,
    List<EarlierClient> history) {

  /** How the index of a document's number begins. */
  private static final String OF_A_NUMBER = "I";

  public Client {
    indexes = List.copyOf(indexes);
    consents = List.copyOf(consents);
    home = requireNonNullElse(home, Home.UNTOLD);
    history = List.copyOf(requireNonNullElse(history, List.of()));
  }

  public static String id(String caseId, int n) {
    return caseId + "-c" + n;
  }

  /**
   * The id of somebody who came into the case after intake.
   *
   * @param unique an id that a repetition yields again
   */
  public static String id(String caseId, String unique) {
    return caseId + "-c" + unique.substring(unique.length() - 12);
  }

  /** The case that a client or its reporter is in. */
  public static String caseOf(String clientId) {
    return clientId.replaceFirst("-(c[0-9a-f]+|r)$", "");
  }

  /** Whose allowance it is: of whoever has this number, or of this client alone. */
  public Person person() {
    return indexes.stream()
        .filter(index -> index.startsWith(OF_A_NUMBER))
        .findFirst()
        .map(index -> new Person(index, id, CountedBy.DOCUMENT_NUMBER))
        .orElseGet(() -> new Person(id, id, CountedBy.CASE_ALONE));
  }

  /** Nobody is left who could be told of anything. */
  public Client withoutIndexes() {
    return copy(List.of(), consents, null);
  }

  public Client with(List<Consent> all) {
    return copy(indexes, all, notice);
  }

  public Client with(Notice next) {
    return copy(indexes, consents, next);
  }

  private Client copy(List<String> found, List<Consent> decided, @Nullable Notice told) {
    return new Client(
        id,
        identityKind,
        noIdentityReason,
        ageBand,
        found,
        details,
        safety,
        decided,
        noNameReason,
        home,
        told,
        history);
  }

  /** The same person as known now; what they decided stays, and so does what was held before. */
  public Client correctedTo(Client now, CorrectionReason why, Stamp corrected) {
    var all = new ArrayList<>(history);
    all.add(
        new EarlierClient(
            identityKind, noIdentityReason, noNameReason, home, details, safety, why, corrected));
    return new Client(
        id,
        now.identityKind,
        now.noIdentityReason,
        now.ageBand,
        now.indexes,
        now.details,
        now.safety,
        consents,
        now.noNameReason,
        now.home,
        notice,
        all);
  }

  /** Until when the first of them has to be told that their data are held. */
  public static Optional<Instant> noticeDue(List<Client> clients) {
    return Notice.firstDue(clients.stream().flatMap(client -> Stream.ofNullable(client.notice)));
  }

  /** The notice that is due first decides its case's place. */
  public static @Nullable String placeOfNotices(String caseId, List<Client> clients) {
    return noticeDue(clients).map(due -> Notice.placeOf(due, caseId)).orElse(null);
  }

  /** Whether nobody corrected the person since. */
  public boolean isAsRead(Client before) {
    return details.equals(before.details)
        && safety.equals(before.safety)
        && home.equals(before.home)
        && Objects.equals(noNameReason, before.noNameReason);
  }

  public Optional<Consent> consent(String consentId) {
    return consents.stream().filter(it -> it.id().equals(consentId)).findFirst();
  }

  public boolean saidNoSince(Instant at) {
    return consents.stream().anyMatch(it -> it.isNoSince(at));
  }

  /** What this person agreed that the agency sees. */
  public Set<SharedField> agreed(String agencyId, LocalDate today) {
    Set<SharedField> fields = EnumSet.noneOf(SharedField.class);
    consents.stream()
        .filter(it -> it.lets(agencyId, today))
        .forEach(it -> fields.addAll(it.terms().fields()));
    return fields;
  }

  /** Where nobody told who lives together, everybody may. */
  public boolean mayLiveWith(Client other) {
    Integer here = home.household();
    Integer there = other.home.household();
    return !other.safety.isSuspected() && (here == null || there == null || here.equals(there));
  }
}
