package org.prasan.casereferral.rights;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prasan.casereferral.attachment.AttachmentFiles;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.colleague.Colleagues;
import org.prasan.casereferral.people.CaseErasure;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.vocabulary.ReporterKind;
import org.prasan.messaging.Intent;
import org.prasan.personal.access.AccessEntry;
import org.prasan.personal.rights.Copied;
import org.prasan.personal.rights.CopiedLines;
import org.prasan.personal.rights.Erased;
import org.prasan.personal.rights.Held;
import org.prasan.personal.rights.HeldPeople;
import org.prasan.personal.rights.PersonIndex;
import org.prasan.personal.rights.PersonIndex.By;
import org.prasan.personal.rights.PersonSought;
import org.prasan.thai.NationalId;
import org.springframework.stereotype.Component;

/** Clients and reporters, in whatever cases they are. */
@Component
class PeopleOfCases implements HeldPeople {

  private static final String CLIENT = "client";
  private static final String REPORTER = "reporter";
  private static final String COLLEAGUE = "colleague";

  private final PersonIndex index;
  private final Cases cases;
  private final CaseCommandHandler handler;
  private final CaseCopies copies;
  private final PersonalFields personal;
  private final AttachmentFiles files;
  private final Colleagues colleagues;

  PeopleOfCases(
      PersonIndex index,
      Cases cases,
      CaseCommandHandler handler,
      CaseCopies copies,
      PersonalFields personal,
      AttachmentFiles files,
      Colleagues colleagues) {
    this.index = index;
    this.cases = cases;
    this.handler = handler;
    this.copies = copies;
    this.personal = personal;
    this.files = files;
    this.colleagues = colleagues;
  }

  @Override
  public List<Held> find(PersonSought person) {
    var subjects = new LinkedHashSet<String>();
    person.national().ifPresent(id -> subjects.addAll(index.find(By.NATIONAL_ID, id.digits())));
    person.passport().ifPresent(number -> subjects.addAll(index.find(By.PASSPORT, number)));
    if (person.phone() != null) {
      index.find(By.PHONE, person.phone()).stream()
          .filter(PeopleOfCases::isReporters)
          .forEach(subjects::add);
    }
    String named = person.clientId();
    if (named != null) {
      cases
          .find(Client.caseOf(named))
          .filter(one -> one.everHeld(named) || isReporter(one, named))
          .ifPresent(_ -> subjects.add(named));
    }
    subjects.removeIf(subject -> !isStill(subject, person));
    addReportersWhoAreClients(subjects);
    return Stream.concat(subjects.stream().map(PeopleOfCases::held), staff(person)).toList();
  }

  private Stream<Held> staff(PersonSought person) {
    String subject = person.subject();
    return subject == null
        ? Stream.of()
        : colleagues.find(subject).stream()
            .map(known -> new Held(COLLEAGUE, known.subject(), known.subject()));
  }

  /** A number that was corrected was never this person's; the index may still remember it. */
  private boolean isStill(String subjectId, PersonSought person) {
    return subjectId.equals(person.clientId())
        || isReporters(subjectId)
        || numberOf(subjectId).map(number -> isSought(number, person)).orElse(true);
  }

  private static boolean isSought(String number, PersonSought person) {
    return person.national().map(NationalId::digits).filter(number::equals).isPresent()
        || person.passport().filter(number::equals).isPresent();
  }

  /** Empty when none can be read, as once a key was destroyed. */
  private Optional<String> numberOf(String subjectId) {
    return cases.find(Client.caseOf(subjectId)).stream()
        .flatMap(one -> one.everHeld().stream())
        .filter(client -> client.id().equals(subjectId))
        .flatMap(client ->
            Stream.ofNullable(personal.open(subjectId, client.details(), ClientDetails.class)))
        .map(who -> Objects.requireNonNullElse(who.identityNumber(), ""))
        .findFirst();
  }

  private static boolean isReporter(Case one, String subjectId) {
    return one.intake().reporterId().equals(subjectId);
  }

  /** Whoever reported for themselves is the first client; the others of the case are not told. */
  private void addReportersWhoAreClients(Set<String> subjects) {
    for (String subject : new ArrayList<>(subjects)) {
      cases
          .find(Client.caseOf(subject))
          .filter(one -> one.intake().reporterKind() == ReporterKind.SELF)
          .filter(one -> one.intake().reporterDetails() != null)
          .filter(one -> one.clients().getFirst().id().equals(subject))
          .ifPresent(one -> subjects.add(one.intake().reporterId()));
    }
  }

  /** A household shares a telephone: it names whoever reported with it, and no client. */
  private static boolean isReporters(String subjectId) {
    return subjectId.endsWith("-r");
  }

  static Held held(String subjectId) {
    String kind = isReporters(subjectId) ? REPORTER : CLIENT;
    return new Held(kind, Client.caseOf(subjectId), subjectId);
  }

  @Override
  public Erased erase(Held held, Intent intent) {
    if (held.kind().equals(COLLEAGUE)) {
      colleagues.forget(held.subjectId());
      return Erased.of(held, "DESKS");
    }
    boolean wordless = handler.handle(new CaseErasure(held.recordId(), held.subjectId()), intent);
    if (wordless) {
      files.removeAllOf(held.recordId());
    }
    index.forget(held.subjectId());
    if (held.kind().equals(REPORTER)) {
      return Erased.of(held, "NAME", "PHONE");
    }
    return wordless
        ? Erased.of(held, "DETAILS", "INDEXES", "TEXTS_OF_THE_CASE")
        : Erased.of(held, "DETAILS", "INDEXES");
  }

  @Override
  public Copied copy(Held held) {
    return held.kind().equals(COLLEAGUE)
        ? new Copied(held, desks(held.subjectId()))
        : copies.of(held);
  }

  private List<Copied.Line> desks(String subject) {
    var lines = new CopiedLines();
    colleagues
        .find(subject)
        .ifPresent(known ->
            lines
                .add("รหัสผู้ใช้", "Subject id", known.subject())
                .add("โต๊ะทำงาน", "Desks", known.desks())
                .add("ตำแหน่ง", "Position", known.position())
                .add("ใช้ระบบครั้งล่าสุด", "Last used the service on", known.seenOn()));
    return lines.all();
  }

  @Override
  public List<AccessEntry> told(Held held, List<AccessEntry> looks) {
    return copies.told(held, looks);
  }
}
