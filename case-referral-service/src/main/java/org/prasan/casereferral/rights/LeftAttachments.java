package org.prasan.casereferral.rights;

import java.time.Instant;
import org.prasan.casereferral.attachment.Attachment;
import org.prasan.casereferral.attachment.AttachmentFiles;
import org.prasan.casereferral.attachment.AttachmentFiles.FileOfCase;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.personal.retention.RetainedClass;
import org.springframework.stereotype.Component;

/** Files that a death left without a line in their case, or whose line has gone. */
@Component
class LeftAttachments implements RetainedClass {

  private final AttachmentFiles files;
  private final Cases cases;

  LeftAttachments(AttachmentFiles files, Cases cases) {
    this.files = files;
    this.cases = cases;
  }

  @Override
  public String name() {
    return "left-attachments";
  }

  @Override
  public long eraseOlderThan(Instant cutoff) {
    long erased = 0;
    for (FileOfCase file : files.unsettledBefore(cutoff)) {
      if (isKept(file)) {
        files.settled(file.id());
      } else {
        files.remove(file.id());
        erased++;
      }
    }
    return erased;
  }

  private boolean isKept(FileOfCase file) {
    return cases.find(file.caseId()).stream()
        .flatMap(one -> one.attachments().stream())
        .filter(Attachment::isKept)
        .anyMatch(line -> line.id().equals(file.id()));
  }
}
