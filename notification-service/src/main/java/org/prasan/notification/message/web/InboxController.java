package org.prasan.notification.message.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.notification.message.Message;
import org.prasan.notification.message.MessageFilter;
import org.prasan.notification.message.Messages;
import org.prasan.notification.message.NoticeTexts.Text;
import org.prasan.notification.message.StoredMessage;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/inbox")
class InboxController {

  private final Messages messages;
  private final Clock clock;

  InboxController(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /** One page of the caller's own inbox, newest first; {@code unread} counts the whole inbox. */
  record InboxView(List<ItemView> items, @Nullable String nextCursor, long unread) {}

  record ItemView(
      String id,
      String notice,
      String eventId,
      String district,
      @Nullable String caseId,
      @Nullable String referralId,
      @Nullable String language,
      String title,
      String text,
      Instant at,
      boolean read,
      @Nullable Instant readAt) {

    static ItemView of(StoredMessage stored) {
      Message message = stored.message();
      Text text = message.text();
      return new ItemView(
          message.id(),
          message.origin().notice().name(),
          message.origin().eventId(),
          message.origin().districtCode(),
          message.origin().caseId(),
          message.origin().referralId(),
          message.language() == null ? null : message.language().tag(),
          text == null ? "" : text.title(),
          text == null ? "" : text.body(),
          message.origin().at(),
          stored.readAt() != null,
          stored.readAt());
    }
  }

  record ReadView(String id, long unread) {}

  @GetMapping
  @PreAuthorize("isAuthenticated()")
  InboxView listInbox(
      Caller caller,
      @Valid PageQuery page,
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam @Nullable @Pattern(regexp = MessageFilter.CASE) String caseId) {
    List<StoredMessage> rows = messages.inbox(caller, unread, caseId, page);
    Page<ItemView> items = Page.of(rows, page.size(), StoredMessage::listKey, ItemView::of);
    return new InboxView(items.items(), items.nextCursor(), messages.unread(caller));
  }

  /**
   * What shall count as read.
   *
   * @param until what came later stays unread; absent for now
   * @param caseId absent for the whole inbox
   */
  record ReadAllRequest(
      @Nullable Instant until, @Nullable @Pattern(regexp = MessageFilter.CASE) String caseId) {}

  record ReadAllView(long read, long unread) {}

  @PostMapping("/read")
  @PreAuthorize("isAuthenticated()")
  ReadAllView readAllMessages(Caller caller, @Valid @RequestBody ReadAllRequest request) {
    Instant until = Objects.requireNonNullElseGet(request.until(), clock::instant);
    long read = messages.markAllRead(caller, until, request.caseId());
    return new ReadAllView(read, messages.unread(caller));
  }

  @PostMapping("/{id}/read")
  @PreAuthorize("isAuthenticated()")
  ResponseEntity<ReadView> readMessage(Caller caller, @PathVariable String id) {
    if (!messages.markRead(caller, id)) {
      throw new UnknownId();
    }
    return ResponseEntity.ok(new ReadView(id, messages.unread(caller)));
  }
}
