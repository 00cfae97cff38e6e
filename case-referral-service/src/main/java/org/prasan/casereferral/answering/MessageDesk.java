package org.prasan.casereferral.answering;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.answering.AnswerDesk.Issued;
import org.prasan.casereferral.answering.AnswerDesk.Wish;
import org.prasan.casereferral.answering.MessagePermit.Because;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalDetails.ReporterDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.safety.SafeContact;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessLog;
import org.springframework.stereotype.Component;

/**
 * Tells the sender of messages whether, where to and with which code one may go out now. Each
 * asking is a look at the case.
 */
@Component
public class MessageDesk {

  private final Cases cases;
  private final PersonalFields personal;
  private final AnswerDesk answers;
  private final AccessLog accesses;
  private final AnsweringProperties settings;
  private final Clock clock;

  MessageDesk(
      Cases cases,
      PersonalFields personal,
      AnswerDesk answers,
      AccessLog accesses,
      AnsweringProperties settings,
      Clock clock) {
    this.cases = cases;
    this.personal = personal;
    this.answers = answers;
    this.accesses = accesses;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What is due.
   *
   * @param personId the client or the reporter who is to be told; none for the referral's agency,
   *     whose addresses the sender has
   * @param action what the message asks for; none when it only tells
   */
  public record DueMessage(
      String caseId,
      @Nullable String personId,
      MessageChannel channel,
      @Nullable String referralId,
      @Nullable AnswerAction action) {}

  /**
   * @throws UnknownId when there is no such case or referral
   */
  public MessagePermit permit(DueMessage due, Intent intent, Caller messenger) {
    Case one = cases.find(due.caseId()).orElseThrow(UnknownId::new);
    MessagePermit permit = judge(one, due);
    List<String> shown = permit.phone() == null ? List.of() : List.of(SharedField.PHONE.name());
    accesses.append(
        one.id(), new Access(messenger.subject(), clock.instant(), "message-permit", shown));
    String referralId = due.referralId();
    AnswerAction action = due.action();
    return permit.allowed() && referralId != null && action != null
        ? withCode(
            permit, one, new Wish(referralId, action, due.personId()), due, intent, messenger)
        : permit;
  }

  private MessagePermit withCode(
      MessagePermit permit, Case one, Wish wish, DueMessage due, Intent intent, Caller messenger) {
    if (one.referral(wish.referralId()).isEmpty()) {
      throw new UnknownId();
    }
    try {
      Issued issued = answers.issueForMessage(wish, intent, messenger);
      String link = settings.page() + "?openExternalBrowser=1&code=" + issued.digits();
      return permit.with(
          issued.grouped(),
          due.channel() == MessageChannel.LINE ? link : null,
          issued.code().expiresAt());
    } catch (AnswerRefusal.AnswerNotAwaited tooLate) {
      return MessagePermit.refused(Because.NOT_AWAITED);
    }
  }

  private MessagePermit judge(Case one, DueMessage due) {
    String person = due.personId();
    if (person == null) {
      return new MessagePermit(true, null, null, Set.of(), null, null, null);
    }
    if (one.intake().reporterId().equals(person)) {
      return ofReporter(one, due.channel());
    }
    return one.clients().stream()
        .filter(client -> client.id().equals(person))
        .findFirst()
        .map(client -> ofClient(one, client, due.channel()))
        .orElseGet(() -> MessagePermit.refused(Because.NOBODY));
  }

  private MessagePermit ofReporter(Case one, MessageChannel channel) {
    Intake intake = one.intake();
    if (intake.anonymous()) {
      return MessagePermit.refused(Because.ANONYMOUS);
    }
    if (one.safety().restriction() != null) {
      return MessagePermit.refused(Because.NOT_SAFE);
    }
    ReporterDetails who =
        personal.open(intake.reporterId(), intake.reporterDetails(), ReporterDetails.class);
    return to(channel, who == null ? null : who.phone(), Set.of());
  }

  private MessagePermit ofClient(Case one, Client client, MessageChannel channel) {
    SafeContact contact = client.safety().safeContact();
    boolean safe = contact == null ? one.safety().restriction() == null : isSafe(contact);
    if (!safe || client.safety().isSuspected()) {
      return MessagePermit.refused(Because.NOT_SAFE);
    }
    ClientDetails who = personal.open(client.id(), client.details(), ClientDetails.class);
    if (who == null) {
      return MessagePermit.refused(Because.NOBODY);
    }
    return to(channel, who.phone(), contact == null ? Set.of() : contact.times());
  }

  /** A program is nobody in particular, and can't see who stands beside the person. */
  private static boolean isSafe(SafeContact contact) {
    return contact.ways().contains(SafeContact.Way.MESSAGE)
        && contact.by() == SafeContact.By.ANYBODY
        && !contact.times().contains(SafeContact.Time.WHEN_ALONE);
  }

  /** A case holds telephone numbers alone; whose LINE account it is, the sender knows. */
  private static MessagePermit to(
      MessageChannel channel, @Nullable String phone, Set<SafeContact.Time> times) {
    boolean bySms = channel == MessageChannel.SMS;
    if (channel == MessageChannel.EMAIL || bySms && phone == null) {
      return MessagePermit.refused(Because.NO_ADDRESS);
    }
    return new MessagePermit(true, null, bySms ? phone : null, times, null, null, null);
  }
}
