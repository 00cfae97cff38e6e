package org.prasan.notification.message;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.Audience;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.Language;
import org.prasan.notification.contact.Standing;
import org.prasan.notification.message.NoticeTexts.Text;

/**
 * What one person is told of one event over one channel, or why not. Its id follows from these
 * three, so an event that is handled again makes the same rows and not new ones.
 *
 * @param recipient the person's subject; for {@code NO_RECIPIENT} and {@code NO_REPORTER} the
 *     audience that nobody is part of
 * @param audience as part of which the person is told; null when nobody is
 * @param text null when nothing was to be written
 */
public record Message(
    String id,
    Origin origin,
    String recipient,
    @Nullable Audience audience,
    Channel channel,
    @Nullable Language language,
    @Nullable Text text,
    State state,
    @Nullable Reason reason) {

  /** Where a message stands. A mail that a down server holds up stays {@code PENDING}. */
  public enum State {
    PENDING,
    SENT,
    SUPPRESSED,
    FAILED
  }

  /** Why a message was not sent. */
  public enum Reason {
    /** Nobody in the contacts belongs to the audience. */
    NO_RECIPIENT,
    /** The case was not reported by a volunteer, so there is no reporter to tell. */
    NO_REPORTER,
    /** The person has no address for this channel. */
    NO_ADDRESS,
    /** The person does not want this channel. */
    OPTED_OUT,
    /** The agency closed, the volunteer's service ended, or the centre may not act. */
    DUTY_ENDED,
    /** The person's duties have not been confirmed for too long. */
    DUTY_UNCONFIRMED,
    /** The person has other duties by now. */
    DUTY_MOVED,
    /** The case is restricted, and nobody of the audience is among those who may know of it. */
    RESTRICTED,
    /** The mail server refused the address for good, or none can carry it. */
    ADDRESS_REFUSED,
    /** The mail can't be written, or the mail server refused what it says for good. */
    MESSAGE_REFUSED,
    /** The stored address was altered, or its key is lost. */
    ADDRESS_UNREADABLE,
    /** The person was erased before it went. */
    ERASED;

    /** Null when the person may be told. */
    public static @Nullable Reason of(Standing standing) {
      return switch (standing) {
        case GOOD -> null;
        case ENDED -> DUTY_ENDED;
        case UNCONFIRMED -> DUTY_UNCONFIRMED;
        case MOVED -> DUTY_MOVED;
      };
    }
  }

  /**
   * The event a message came of.
   *
   * @param caseId what the message is about, so that its reader can open it; null where it is about
   *     no case, or does not say which
   * @param restricted whether it was of a case of which few may know; null in rows that are older
   */
  public record Origin(
      String eventId,
      String eventType,
      Notice notice,
      String districtCode,
      @Nullable String caseId,
      @Nullable String referralId,
      @Nullable Boolean restricted,
      Instant at) {

    static Origin of(String eventId, String eventType, Notice notice, Facts facts, Instant at) {
      boolean named = notice.told() != Told.DEPARTMENT_UNNAMED;
      return new Origin(
          eventId,
          eventType,
          notice,
          facts.districtCode(),
          named ? facts.caseId() : null,
          named ? facts.referralId() : null,
          facts.restrictedTo() != null,
          at);
    }
  }

  /** One person, told as part of an audience. */
  record Recipient(String subject, Audience audience, Language language) {}

  static Message inInbox(Origin origin, Recipient to, Text text) {
    return to(origin, to, Channel.IN_APP, text, State.SENT, null);
  }

  static Message byMail(Origin origin, Recipient to, Text text) {
    return to(origin, to, Channel.EMAIL, text, State.PENDING, null);
  }

  static Message suppressed(Origin origin, Recipient to, Channel channel, Reason reason) {
    return to(origin, to, channel, null, State.SUPPRESSED, reason);
  }

  /** Says of an audience why nobody of it is told. */
  static Message nobody(Origin origin, String audience, Reason reason) {
    String id = idOf(origin.eventId(), audience, Channel.IN_APP);
    return new Message(
        id, origin, audience, null, Channel.IN_APP, null, null, State.SUPPRESSED, reason);
  }

  private static Message to(
      Origin origin,
      Recipient to,
      Channel channel,
      @Nullable Text text,
      State state,
      @Nullable Reason reason) {
    String id = idOf(origin.eventId(), to.subject(), channel);
    Language language = text == null ? null : to.language();
    return new Message(
        id, origin, to.subject(), to.audience(), channel, language, text, state, reason);
  }

  static String idOf(String eventId, String recipient, Channel channel) {
    String parts = eventId + '\n' + recipient + '\n' + channel;
    return UUID.nameUUIDFromBytes(parts.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
