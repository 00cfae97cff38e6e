package org.prasan.casereferral.answering;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.IntentReused;
import org.prasan.messaging.Stored;
import org.springframework.stereotype.Component;

/** Makes codes: for an officer to print or read out, and for messages to people and agencies. */
@Component
public class AnswerDesk {

  private final Referrals referrals;
  private final Cases cases;
  private final AnswerCodes codes;
  private final AnswerSecrets secrets;
  private final AnswerAudit audit;
  private final AnsweringProperties settings;
  private final Clock clock;

  AnswerDesk(
      Referrals referrals,
      Cases cases,
      AnswerCodes codes,
      AnswerSecrets secrets,
      AnswerAudit audit,
      AnsweringProperties settings,
      Clock clock) {
    this.referrals = referrals;
    this.cases = cases;
    this.codes = codes;
    this.secrets = secrets;
    this.audit = audit;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What a code is wanted for.
   *
   * @param clientId the person who is to answer; none for what the agency answers
   */
  public record Wish(String referralId, AnswerAction action, @Nullable String clientId) {}

  /**
   * A new code, for the one answer that it goes out with.
   *
   * @param digits kept by nobody
   */
  public record Issued(AnswerCode code, String digits) {
    public String grouped() {
      return CodeText.grouped(digits);
    }

    @Override
    public String toString() {
      return "Issued[" + code.codeId() + "]";
    }
  }

  /**
   * @throws UnknownId when the caller may not act on such a referral
   */
  public Issued issue(Wish wish, Intent intent, Caller officer) {
    Referral referral =
        referrals
            .findActedOn(officer, wish.referralId())
            .map(Stored::state)
            .orElseThrow(UnknownId::new);
    return issue(referral, wish, intent, officer);
  }

  /** For a message that is due; who sends it asks for no other referral than the message's. */
  Issued issueForMessage(Wish wish, Intent intent, Caller messenger) {
    Referral referral = referrals.find(wish.referralId()).orElseThrow(UnknownId::new);
    return issue(referral, wish, intent, messenger);
  }

  /** Those of a referral, the latest first. */
  public List<AnswerCode> list(String referralId, Caller officer) {
    Stored<Referral> seen = referrals.findActedOn(officer, referralId).orElseThrow(UnknownId::new);
    return codes.ofReferral(seen.id());
  }

  /**
   * Ends a code that was lost or given to the wrong person; one that is over stays as it was.
   *
   * @throws UnknownId when the caller may not act on such a referral, or it has no such code
   * @throws AnswerRefusal.CodeUsed when an answer came by it already
   */
  public AnswerCode revoke(String referralId, String codeId, Caller officer) {
    AnswerCode code = named(codeId, list(referralId, officer));
    if (code.state() == AnswerCode.State.OPEN && codes.isRevoked(code)) {
      audit.revoked(code, officer);
    }
    AnswerCode after = named(codeId, codes.ofReferral(code.referralId()));
    if (after.state() == AnswerCode.State.USED || after.state() == AnswerCode.State.CLAIMED) {
      throw new AnswerRefusal.CodeUsed();
    }
    return after;
  }

  private static AnswerCode named(String codeId, List<AnswerCode> codes) {
    return codes.stream()
        .filter(it -> it.codeId().equals(codeId))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  private Issued issue(Referral referral, Wish wish, Intent intent, Caller caller) {
    String holder = holder(referral, wish);
    if (!wish.action().isAwaited(referral)) {
      throw new AnswerRefusal.AnswerNotAwaited();
    }
    for (int attempt = 0; ; attempt++) {
      String digits = secrets.code(intent, referral.id(), attempt);
      AnswerCode wanted =
          code(secrets.digest(digits), referral, holder, wish.action(), intent, caller);
      AnswerCode kept = codes.find(wanted.digest()).orElseGet(() -> added(wanted, caller));
      if (kept.wish().equals(wanted.wish())) {
        return new Issued(mustBe(wanted, kept), digits);
      }
    }
  }

  /** What stands there afterwards: the same request may have come twice at one instant. */
  private AnswerCode added(AnswerCode wanted, Caller caller) {
    audit.issued(wanted, caller);
    codes.replace(wanted);
    return codes.isAdded(wanted) ? wanted : codes.find(wanted.digest()).orElse(wanted);
  }

  private static AnswerCode mustBe(AnswerCode wanted, AnswerCode kept) {
    if (kept.action() != wanted.action() || !kept.holder().equals(wanted.holder())) {
      throw new IntentReused(kept.codeId());
    }
    return kept;
  }

  private AnswerCode code(
      String digest,
      Referral referral,
      String holder,
      AnswerAction action,
      Intent intent,
      Caller caller) {
    Instant now = clock.instant();
    return new AnswerCode(
        digest,
        UUID.randomUUID().toString(),
        referral.id(),
        referral.caseId(),
        referral.districtCode(),
        referral.agencyId(),
        holder,
        action,
        action.occasion(referral),
        secrets.wish(intent, referral.id()),
        new Stamp(caller.subject(), now),
        now.plus(settings.validFor()),
        AnswerCode.State.OPEN,
        null,
        0);
  }

  /** Never somebody who may be the cause of what the case is about. */
  private String holder(Referral referral, Wish wish) {
    String clientId = wish.clientId();
    if (wish.action().isOfAgency() != (clientId == null)) {
      throw new AnswerRefusal.HolderMismatch();
    }
    if (clientId == null) {
      return referral.agencyId();
    }
    return cases
        .find(referral.caseId())
        .filter(one ->
            one.clients().stream()
                .anyMatch(it -> it.id().equals(clientId) && !it.safety().isSuspected()))
        .map(_ -> clientId)
        .orElseThrow(AnswerRefusal.HolderMismatch::new);
  }
}
