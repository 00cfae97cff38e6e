package org.prasan.casereferral.answering.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.answering.AnswerAction;
import org.prasan.casereferral.answering.AnswerCode;
import org.prasan.casereferral.answering.AnswerDesk;
import org.prasan.casereferral.answering.AnswerDesk.Issued;
import org.prasan.casereferral.answering.AnswerDesk.Wish;
import org.prasan.casereferral.answering.AnsweringProperties;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Codes that an officer prints or reads out to somebody who has no account. */
@RestController
@PreAuthorize("hasAnyRole('CENTRE_OFFICER','DEPARTMENT')")
class AnswerCodeController {

  private final AnswerDesk desk;
  private final AnsweringProperties settings;
  private final Clock clock;

  AnswerCodeController(AnswerDesk desk, AnsweringProperties settings, Clock clock) {
    this.desk = desk;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param clientId the person who is to answer; none for what the agency answers
   */
  record AnswerCodeRequest(
      @NotNull AnswerAction action, @Nullable @Pattern(regexp = Codes.ID) String clientId) {
    Wish command(String referralId) {
      return new Wish(referralId, action, clientId);
    }
  }

  /**
   * Shown this once.
   *
   * @param code in groups, to read out
   * @param page where it is typed
   */
  record NewAnswerCode(
      String id, String code, AnswerAction action, Instant expiresAt, String page) {
    @Override
    public String toString() {
      return "NewAnswerCode[" + id + "]";
    }
  }

  /**
   * What became of a code; the code itself is not kept.
   *
   * @param usable whether it still works
   */
  record AnswerCodeRow(
      String id,
      AnswerAction action,
      String holder,
      AnswerCode.State state,
      boolean usable,
      Stamp issued,
      Instant expiresAt,
      int refusals) {}

  @PostMapping("/v1/referrals/{id}/answer-codes")
  ResponseEntity<NewAnswerCode> issueAnswerCode(
      @PathVariable String id,
      @Valid @RequestBody AnswerCodeRequest request,
      @RequiredKey Intent intent,
      Caller caller) {
    Issued issued = desk.issue(request.command(id), intent, caller);
    AnswerCode code = issued.code();
    return ResponseEntity.created(URI.create("/v1/referrals/" + id + "/answer-codes"))
        .cacheControl(CacheControl.noStore())
        .body(
            new NewAnswerCode(
                code.codeId(), issued.grouped(), code.action(), code.expiresAt(), settings.page()));
  }

  @GetMapping("/v1/referrals/{id}/answer-codes")
  List<AnswerCodeRow> listAnswerCodes(@PathVariable String id, Caller caller) {
    Instant now = clock.instant();
    return desk.list(id, caller).stream().map(code -> row(code, now)).toList();
  }

  @PostMapping("/v1/referrals/{id}/answer-codes/{codeId}/revocation")
  AnswerCodeRow revokeAnswerCode(
      @PathVariable String id, @PathVariable String codeId, Caller caller) {
    return row(desk.revoke(id, codeId, caller), clock.instant());
  }

  private static AnswerCodeRow row(AnswerCode code, Instant now) {
    return new AnswerCodeRow(
        code.codeId(),
        code.action(),
        code.holder(),
        code.state(),
        code.state() == AnswerCode.State.OPEN && now.isBefore(code.expiresAt()),
        code.issued(),
        code.expiresAt(),
        code.refusals());
  }
}
