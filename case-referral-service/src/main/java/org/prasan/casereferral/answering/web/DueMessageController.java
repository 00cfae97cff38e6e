package org.prasan.casereferral.answering.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.answering.AnswerAction;
import org.prasan.casereferral.answering.MessageChannel;
import org.prasan.casereferral.answering.MessageDesk;
import org.prasan.casereferral.answering.MessageDesk.DueMessage;
import org.prasan.casereferral.answering.MessagePermit;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the sender of messages asks, with credentials of its own, when one is due. */
@RestController
class DueMessageController {

  private final MessageDesk desk;

  DueMessageController(MessageDesk desk) {
    this.desk = desk;
  }

  /**
   * @param personId client or reporter; none for the agency
   * @param referralId that the message is about, where it can be answered
   * @param action what it asks for
   */
  record DueMessageRequest(
      @NotNull @Pattern(regexp = Codes.ID) String caseId,
      @Nullable @Pattern(regexp = Codes.ID) String personId,
      @NotNull MessageChannel channel,
      @Nullable @Pattern(regexp = Codes.ID) String referralId,
      @Nullable AnswerAction action) {

    DueMessage command() {
      return new DueMessage(caseId, personId, channel, referralId, action);
    }
  }

  @PostMapping("/v1/message-permits")
  @ResponseStatus(HttpStatus.OK)
  @PreAuthorize("hasRole('MESSENGER')")
  ResponseEntity<MessagePermit> permitMessage(
      @Valid @RequestBody DueMessageRequest request, @RequiredKey Intent intent, Caller caller) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(desk.permit(request.command(), intent, caller));
  }
}
