package org.prasan.casereferral.intake.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import org.prasan.casereferral.attachment.AttachmentKind;
import org.prasan.casereferral.attachment.RemovalReason;
import org.prasan.casereferral.casefile.PeopleCommand.RemoveAttachment;
import org.prasan.casereferral.intake.AttachmentDesk;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Papers and pictures of a case: the body is the file itself, whatever type is announced. */
@RestController
class AttachmentController {

  private final AttachmentDesk desk;
  private final AttachmentViews views;

  AttachmentController(AttachmentDesk desk, AttachmentViews views) {
    this.desk = desk;
    this.views = views;
  }

  @PostMapping("/v1/cases/{id}/attachments")
  @ResponseStatus(HttpStatus.OK)
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','VOLUNTEER','DEPARTMENT')")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<Receipt> addAttachment(
      @PathVariable String id,
      @RequestParam(defaultValue = "OTHER") AttachmentKind kind,
      @Parameter(hidden = true) InputStream file,
      @RequiredKey Intent intent,
      Caller caller)
      throws IOException {
    return Receipts.ok(desk.add(id, kind, file.readAllBytes(), intent, caller));
  }

  @GetMapping("/v1/cases/{id}/attachments/{attachmentId}")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','DEPARTMENT')")
  @ApiResponse(
      responseCode = "200",
      description = "The file, of the type that its content has",
      content = {
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = "string", format = "binary"))
      })
  ResponseEntity<byte[]> getAttachment(
      @PathVariable String id, @PathVariable String attachmentId, Caller caller) {
    var shown = views.show(id, attachmentId, caller);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(shown.type().mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(shown.fileName()).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(shown.content());
  }

  record RemovalRequest(@NotNull RemovalReason reason) {
    RemoveAttachment command(String caseId, String attachmentId) {
      return new RemoveAttachment(caseId, attachmentId, reason);
    }
  }

  @PostMapping("/v1/cases/{id}/attachments/{attachmentId}/removal")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','DEPARTMENT')")
  ResponseEntity<Receipt> removeAttachment(
      @PathVariable String id,
      @PathVariable String attachmentId,
      @Valid @RequestBody RemovalRequest request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(desk.handle(request.command(id, attachmentId), intent, caller));
  }
}
