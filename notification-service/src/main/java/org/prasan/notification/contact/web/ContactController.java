package org.prasan.notification.contact.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.List;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.notification.contact.Addresses;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.ContactCommand.ForgetEmail;
import org.prasan.notification.contact.ContactCommandHandler;
import org.prasan.notification.contact.Contacts;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessLog;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/contacts")
class ContactController {

  private final ContactCommandHandler commands;
  private final Contacts contacts;
  private final Addresses addresses;
  private final AccessLog accesses;
  private final Clock clock;

  ContactController(
      ContactCommandHandler commands,
      Contacts contacts,
      Addresses addresses,
      AccessLog accesses,
      Clock clock) {
    this.commands = commands;
    this.contacts = contacts;
    this.addresses = addresses;
    this.accesses = accesses;
    this.clock = clock;
  }

  @PutMapping("/{subject}")
  @PreAuthorize("isAuthenticated()")
  ResponseEntity<Receipt> putContact(
      Caller caller,
      Intent intent,
      @PathVariable @Pattern(regexp = Caller.SUBJECT) String subject,
      @Valid @RequestBody ContactRequest request) {
    Receipt receipt = commands.handle(request.command(subject), intent, caller);
    return receipt.version() == 1
        ? Receipts.created("/v1/contacts", receipt)
        : Receipts.ok(receipt);
  }

  /** Forgets the address; leaving it out of a {@code PUT} keeps it. */
  @DeleteMapping("/{subject}/email")
  @PreAuthorize("isAuthenticated()")
  ResponseEntity<Receipt> forgetEmail(
      Caller caller,
      Intent intent,
      @PathVariable @Pattern(regexp = Caller.SUBJECT) String subject) {
    return Receipts.ok(commands.handle(new ForgetEmail(subject), intent, caller));
  }

  @GetMapping("/{subject}")
  @PreAuthorize("isAuthenticated()")
  ResponseEntity<ContactView> getContact(Caller caller, @PathVariable String subject) {
    Contact contact = contacts.find(caller, subject).orElseThrow(UnknownId::new);
    boolean own = caller.subject().equals(subject);
    boolean shown = own || Contacts.keepsAnybodys(caller);
    if (shown && !own) {
      accesses.append(
          subject, new Access(caller.subject(), clock.instant(), "contact", List.of("EMAIL")));
    }
    return Receipts.view(
        contact.version(), ContactView.of(contact, shown ? addresses.emailOf(contact) : null));
  }

  /** Says who has an address, and not which. */
  @GetMapping
  @PreAuthorize("hasAnyRole('MINISTRY', 'DEPARTMENT', 'AUDITOR')")
  Page<ContactView> listContacts(
      @Valid PageQuery page, @RequestParam(defaultValue = "false") boolean unconfirmed) {
    return Page.of(
        contacts.list(unconfirmed, page),
        page.size(),
        Contact::subject,
        contact -> ContactView.of(contact, null));
  }
}
