package org.prasan.notification.message;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.Language;
import org.prasan.notification.message.NoticeTexts.Text;

/**
 * What one person is told of one event over one channel, or why not. Its id follows from these
 * three, so an event that is handled again makes the same rows and not new ones.
 *
 * @param recipient the person's subject; for {@code NO_RECIPIENT} and {@code NO_REPORTER} the
 *     audience that nobody is part of
 * @param text null when nothing was to be written
 */
public record Message(
    String id,
    Origin origin,
    String recipient,
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
    /** The mail server refused the address for good. */
    ADDRESS_REFUSED,
    /** The stored address was altered, or its key is lost. */
    ADDRESS_UNREADABLE,
    /** The person was erased before it went. */
    ERASED
  }

  /** The event a message came of. */
  public record Origin(
      String eventId, String eventType, Notice notice, String districtCode, Instant at) {}

  static Message inInbox(Origin origin, String recipient, Language language, Text text) {
    return of(origin, recipient, Channel.IN_APP, language, text, State.SENT, null);
  }

  static Message byMail(Origin origin, String recipient, Language language, Text text) {
    return of(origin, recipient, Channel.EMAIL, language, text, State.PENDING, null);
  }

  static Message suppressed(Origin origin, String recipient, Channel channel, Reason reason) {
    return of(origin, recipient, channel, null, null, State.SUPPRESSED, reason);
  }

  private static Message of(
      Origin origin,
      String recipient,
      Channel channel,
      @Nullable Language language,
      @Nullable Text text,
      State state,
      @Nullable Reason reason) {
    String id = idOf(origin.eventId(), recipient, channel);
    return new Message(id, origin, recipient, channel, language, text, state, reason);
  }

  static String idOf(String eventId, String recipient, Channel channel) {
    String parts = eventId + '\n' + recipient + '\n' + channel;
    return UUID.nameUUIDFromBytes(parts.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
