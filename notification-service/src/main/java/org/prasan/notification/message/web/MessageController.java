package org.prasan.notification.message.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.message.Message;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.prasan.notification.message.MessageFilter;
import org.prasan.notification.message.Messages;
import org.prasan.notification.message.StoredMessage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/messages")
class MessageController {

  private final Messages messages;

  MessageController(Messages messages) {
    this.messages = messages;
  }

  /** What became of a message; not what it said. */
  record MessageView(
      String id,
      String eventId,
      String eventType,
      String notice,
      String district,
      String recipient,
      Channel channel,
      State state,
      @Nullable Reason reason,
      int attempts,
      Instant at,
      @Nullable Instant sentAt,
      @Nullable Instant readAt) {

    static MessageView of(StoredMessage stored) {
      Message message = stored.message();
      Message.Origin origin = message.origin();
      return new MessageView(
          message.id(),
          origin.eventId(),
          origin.eventType(),
          origin.notice().name(),
          origin.districtCode(),
          message.recipient(),
          message.channel(),
          message.state(),
          message.reason(),
          stored.attempts(),
          origin.at(),
          stored.sentAt(),
          stored.readAt());
    }
  }

  /** The record of all messages, newest first, narrowed by state, reason and district. */
  @GetMapping
  @PreAuthorize("hasAnyRole('MINISTRY', 'AUDITOR')")
  Page<MessageView> listMessages(
      Caller caller, @Valid MessageFilter filter, @Valid PageQuery page) {
    List<StoredMessage> rows = messages.list(caller, filter, page);
    return Page.of(rows, page.size(), StoredMessage::listKey, MessageView::of);
  }
}
