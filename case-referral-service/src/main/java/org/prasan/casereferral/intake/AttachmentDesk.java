package org.prasan.casereferral.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.prasan.casereferral.attachment.Attachment;
import org.prasan.casereferral.attachment.AttachmentFiles;
import org.prasan.casereferral.attachment.AttachmentKind;
import org.prasan.casereferral.attachment.AttachmentProperties;
import org.prasan.casereferral.attachment.CleanFile;
import org.prasan.casereferral.attachment.FileCheck;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.casefile.PeopleCommand.AddAttachment;
import org.prasan.casereferral.casefile.PeopleCommand.RemoveAttachment;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.RateLimit;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.springframework.stereotype.Component;

/** Papers and pictures come into a case and are taken out of it. */
@Component
public class AttachmentDesk {

  /** What the content is sealed as. */
  public static final String CONTENT = "Attachment";

  private final Cases cases;
  private final CaseCommandHandler handler;
  private final FileCheck check;
  private final AttachmentFiles files;
  private final PersonalFields personal;
  private final RateLimit perHour;
  private final Clock clock;

  AttachmentDesk(
      Cases cases,
      CaseCommandHandler handler,
      FileCheck check,
      AttachmentFiles files,
      PersonalFields personal,
      AttachmentProperties settings,
      Clock clock) {
    this.cases = cases;
    this.handler = handler;
    this.check = check;
    this.files = files;
    this.personal = personal;
    this.perHour = RateLimit.of(settings.perHour(), Duration.ofHours(1), clock);
    this.clock = clock;
  }

  /**
   * @param content as it was sent
   * @throws UnknownId when the caller's scope holds no such case
   */
  public Receipt add(
      String caseId, AttachmentKind kind, byte[] content, Intent intent, Caller caller) {
    Case one = reached(caller, caseId);
    perHour.acquire(caller.subject());
    CleanFile file = check.clean(content);
    Instant now = clock.instant();
    String id = intent.newId(one.districtCode(), caseId);
    files.put(
        id, caseId, personal.sealBytes(Intake.textSubject(caseId), CONTENT, file.content()), now);
    var line =
        new Attachment(
            id,
            kind,
            file.type(),
            file.content().length,
            file.scan(),
            new Stamp(caller.subject(), now),
            null,
            null);
    Receipt receipt = handler.handle(new AddAttachment(caseId, line), intent, caller);
    files.settled(id);
    return receipt;
  }

  public Receipt handle(RemoveAttachment remove, Intent intent, Caller caller) {
    if (!cases.actedOn(caller, remove.caseId()).holds(remove.attachmentId())) {
      throw new UnknownId();
    }
    files.leaving(remove.attachmentId(), clock.instant());
    Receipt receipt = handler.handle(remove, intent, caller);
    files.remove(remove.attachmentId());
    return receipt;
  }

  /** Whoever reported a case may add to it, and reaches it by the same predicate. */
  private Case reached(Caller caller, String caseId) {
    return caller.is(Role.VOLUNTEER)
        ? cases.find(caller, caseId).map(Stored::state).orElseThrow(UnknownId::new)
        : cases.actedOn(caller, caseId);
  }
}
