package org.prasan.notification.contact.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Callers;
import org.prasan.conventions.security.Position;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.Contacts;
import org.prasan.notification.contact.Names;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessLog;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Says who is behind the ids that records name, to those who work with them. */
@RestController
class SubjectController {

  private final Contacts contacts;
  private final Names names;
  private final AccessLog accesses;
  private final Clock clock;

  SubjectController(Contacts contacts, Names names, AccessLog accesses, Clock clock) {
    this.contacts = contacts;
    this.names = names;
    this.accesses = accesses;
    this.clock = clock;
  }

  /** Whose names are asked for; ids stand in no URL beside what they did. */
  record SubjectsRequest(
      @NotEmpty @Size(max = 100)
          List<@NotNull @Pattern(regexp = Caller.SUBJECT) String> subjects) {}

  /** Those whom the caller may know by name, in the order of their ids. */
  record SubjectsView(List<SubjectView> items) {}

  record SubjectView(String subject, String name, @Nullable Position position) {}

  @PostMapping("/v1/subjects")
  @ResponseStatus(HttpStatus.OK)
  @PreAuthorize(
      "hasAnyRole('CENTRE_OFFICER', 'AGENCY_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR')")
  SubjectsView nameSubjects(@Valid @RequestBody SubjectsRequest request) {
    Caller caller = Callers.current().orElseThrow(); // an auditor too, since this changes nothing
    List<Contact> known =
        contacts.colleagues(caller, request.subjects()).stream()
            .filter(contact -> contact.name() != null)
            .toList();
    note(caller, known.stream().map(Contact::subject).toList());
    return new SubjectsView(known.stream().flatMap(this::view).toList());
  }

  /** Before they are shown, and all in one entry. */
  private void note(Caller caller, List<String> subjects) {
    List<String> others = subjects.stream().filter(it -> !it.equals(caller.subject())).toList();
    if (!others.isEmpty()) {
      accesses.appendList(
          new Access(caller.subject(), clock.instant(), "subjects", List.of("NAME"), others));
    }
    names.prepare(subjects);
  }

  private Stream<SubjectView> view(Contact contact) {
    String name = names.of(contact);
    return name == null
        ? Stream.of()
        : Stream.of(new SubjectView(contact.subject(), name, contact.duties().position()));
  }
}
