package org.prasan.casereferral.intake.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.prasan.casereferral.attachment.Attachment;
import org.prasan.casereferral.attachment.AttachmentFiles;
import org.prasan.casereferral.attachment.FileType;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.casefile.web.CaseViews;
import org.prasan.casereferral.intake.AttachmentDesk;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessLog;
import org.springframework.stereotype.Component;

/** Opens a paper or picture for whoever may act on its case, after having written down the look. */
@Component
class AttachmentViews {

  private final Cases cases;
  private final CaseViews views;
  private final AttachmentFiles files;
  private final PersonalFields personal;
  private final AccessLog accesses;
  private final Clock clock;

  AttachmentViews(
      Cases cases,
      CaseViews views,
      AttachmentFiles files,
      PersonalFields personal,
      AccessLog accesses,
      Clock clock) {
    this.cases = cases;
    this.views = views;
    this.files = files;
    this.personal = personal;
    this.accesses = accesses;
    this.clock = clock;
  }

  record ShownFile(String id, FileType type, byte[] content) {
    String fileName() {
      return id + "." + type.name().toLowerCase(Locale.ROOT);
    }
  }

  ShownFile show(String caseId, String attachmentId, Caller caller) {
    Case one = cases.actedOn(caller, caseId);
    Attachment line =
        one.attachments().stream()
            .filter(it -> it.id().equals(attachmentId) && it.isKept())
            .filter(_ -> views.showsFiles(caller, one))
            .findFirst()
            .orElseThrow(UnknownId::new);
    accesses.append(
        caseId,
        new Access(caller.subject(), clock.instant(), "attachment", List.of(line.kind().name())));
    byte[] content =
        files
            .find(line.id())
            .flatMap(
                it -> personal.openBytes(Intake.textSubject(caseId), AttachmentDesk.CONTENT, it))
            .orElseThrow(UnknownId::new);
    return new ShownFile(line.id(), line.type(), content);
  }
}
