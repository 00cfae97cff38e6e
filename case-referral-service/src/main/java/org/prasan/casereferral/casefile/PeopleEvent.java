package org.prasan.casereferral.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.attachment.AttachmentKind;
import org.prasan.casereferral.attachment.RemovalReason;
import org.prasan.casereferral.people.CorrectionReason;
import org.prasan.casereferral.people.NoticeWaiver;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Codes.AttachmentId;
import org.prasan.casereferral.vocabulary.Codes.ClientId;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;

/** What is said of the people of a case and their papers after intake. */
public sealed interface PeopleEvent extends CaseEvent {

  @EventType(
      value = "case-referral.client-added.v1",
      says = "A person was added to the case after intake.",
      when = "an officer added a person")
  record ClientAdded(
      CaseRef of, @ClientId String clientId, @Says("Age band of the person.") AgeBand ageBand)
      implements PeopleEvent {}

  @EventType(
      value = "case-referral.client-corrected.v1",
      says = "What is held of a person of the case was corrected; what was held before stays.",
      when = "an officer corrected a person's data, role, contact or address")
  record ClientCorrected(
      CaseRef of,
      @ClientId String clientId,
      @Says("Why.") CorrectionReason reason,
      @Says("Age band of the case's first person now.") AgeBand ageBand)
      implements PeopleEvent {}

  @EventType(
      value = "case-referral.attachment-added.v1",
      says = "A paper or picture was added to the case.",
      when = "a paper or picture was added")
  record AttachmentAdded(
      CaseRef of, @AttachmentId String attachmentId, @Says("What it is.") AttachmentKind kind)
      implements PeopleEvent {}

  @EventType(
      value = "case-referral.attachment-removed.v1",
      says = "A paper or picture was taken out of the case and destroyed.",
      when = "a paper or picture was taken out")
  record AttachmentRemoved(
      CaseRef of, @AttachmentId String attachmentId, @Says("Why.") RemovalReason reason)
      implements PeopleEvent {}

  @EventType(
      value = "case-referral.notice-due.v1",
      says = "A person whom somebody else reported has to be told that their data are held.",
      when = "a person came into a case whom somebody else reported")
  record NoticeDue(CaseRef of, @ClientId String clientId, @Says("Until when.") Instant due)
      implements PeopleEvent {}

  @EventType(
      value = "case-referral.notice-given.v1",
      says = "A person was told that their data are held, or need not be.",
      when = "an officer wrote down that a person was told, or why not")
  record NoticeGiven(
      CaseRef of,
      @ClientId String clientId,
      @Says("Until when it was due.") Instant due,
      @Says("Why the person need not be told; missing when the person was.")
          @Nullable NoticeWaiver waiver)
      implements PeopleEvent {}
}
