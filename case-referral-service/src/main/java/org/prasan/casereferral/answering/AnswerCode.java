package org.prasan.casereferral.answering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Stamp;
import org.springframework.data.annotation.Id;

/**
 * One code, of which only a keyed digest is kept: who reads the store can't answer in anybody's
 * name.
 *
 * @param digest keyed digest of the code's digits
 * @param codeId by which logs and records name it
 * @param holder the agency, or the client of the case, who is to answer
 * @param occasion which time the referral waits for the action
 * @param wish digest of the request that it was made for, so that a repetition is known
 * @param claim who uses it at this moment; kept once it is used
 * @param refusals how often it came and was refused
 */
public record AnswerCode(
    @Id String digest,
    String codeId,
    String referralId,
    String caseId,
    String districtCode,
    String agencyId,
    String holder,
    AnswerAction action,
    long occasion,
    String wish,
    Stamp issued,
    Instant expiresAt,
    State state,
    @Nullable Claim claim,
    int refusals) {

  /** What can have become of a code. */
  public enum State {
    /** Nobody used it yet. */
    OPEN,
    /** An answer came by it and is being written. */
    CLAIMED,
    USED,
    /** A newer one was made for the same. */
    REPLACED,
    /** It was refused too often. */
    BLOCKED,
    /** An officer ended it, because it was lost or given to the wrong person. */
    REVOKED
  }

  /**
   * @param answer keyed digest of what was answered
   */
  public record Claim(String answer, Instant at) {}

  /** Whose answer it is, wherever somebody is named by a subject. */
  public String subject() {
    return "code." + codeId;
  }
}
