package org.prasan.casereferral.answering;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.safety.SafeContact;

/**
 * What may be sent now to one person or agency about a case. Whoever asked keeps none of it.
 *
 * @param because why nothing may be sent; none when it may
 * @param phone where to, for a person whose number the case holds
 * @param times when the person may be spoken to; any time where none is named
 * @param code by which the message can be answered, in groups
 * @param link the same as a link, for LINE alone
 */
public record MessagePermit(
    boolean allowed,
    @Nullable Because because,
    @Nullable String phone,
    Set<SafeContact.Time> times,
    @Nullable String code,
    @Nullable String link,
    @Nullable Instant codeExpiresAt) {

  /** Why nothing may be sent. */
  public enum Because {
    /** Nobody of this id is in the case, or the person was erased. */
    NOBODY,
    /** The case holds no address for this channel. */
    NO_ADDRESS,
    /** A message could put the person in danger. */
    NOT_SAFE,
    /** The reporter stays anonymous. */
    ANONYMOUS,
    /** What the message asks for is not awaited any more. */
    NOT_AWAITED
  }

  static MessagePermit refused(Because why) {
    return new MessagePermit(false, why, null, Set.of(), null, null, null);
  }

  MessagePermit with(String grouped, @Nullable String as, Instant expiresAt) {
    return new MessagePermit(allowed, because, phone, times, grouped, as, expiresAt);
  }

  @Override
  public String toString() {
    return "MessagePermit[" + allowed + "]";
  }
}
