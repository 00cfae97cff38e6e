package org.prasan.notification.message.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.message.Message;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.prasan.notification.message.Messages;
import org.prasan.notification.message.StoredMessage;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
  Page<MessageView> list(
      @Valid PageQuery page,
      @RequestParam(required = false) @Nullable State state,
      @RequestParam(required = false) @Nullable Reason reason,
      @RequestParam(required = false) @Nullable @Pattern(regexp = "\\d{4}") String district) {
    var filters = new ArrayList<Criteria>();
    if (district != null) {
      filters.add(where("district").is(district));
    }
    if (state != null) {
      filters.add(where("state").is(state.name()));
    }
    if (reason != null) {
      filters.add(where("reason").is(reason.name()));
    }
    List<StoredMessage> rows = messages.list(filters, page.cursor(), page.size() + 1);
    return Page.of(rows, page.size(), StoredMessage::listKey, MessageView::of);
  }
}
