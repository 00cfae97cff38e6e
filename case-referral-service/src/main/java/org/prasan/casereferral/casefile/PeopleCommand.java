package org.prasan.casereferral.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.attachment.Attachment;
import org.prasan.casereferral.attachment.RemovalReason;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.CorrectionReason;
import org.prasan.casereferral.people.NoticeWaiver;
import org.prasan.casereferral.people.NoticeWay;

/** What is asked after intake about the people of a case and their papers. */
public sealed interface PeopleCommand extends CaseCommand {

  /**
   * @param client checked and sealed, with an id of its own
   */
  record AddClient(String caseId, Client client) implements PeopleCommand {}

  /**
   * @param before as it was read when the correction was made
   */
  record CorrectClient(String caseId, Client before, Client after, CorrectionReason reason)
      implements PeopleCommand {}

  /**
   * Either how somebody was told, or why not.
   *
   * @param givenOn today when nothing is said
   */
  record SettleNotice(
      String caseId,
      String clientId,
      @Nullable NoticeWay way,
      @Nullable LocalDate givenOn,
      @Nullable NoticeWaiver waiver)
      implements PeopleCommand {}

  record AddAttachment(String caseId, Attachment attachment) implements PeopleCommand {}

  record RemoveAttachment(String caseId, String attachmentId, RemovalReason reason)
      implements PeopleCommand {}
}
