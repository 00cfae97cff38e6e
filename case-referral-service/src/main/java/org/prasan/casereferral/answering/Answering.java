package org.prasan.casereferral.answering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.prasan.casereferral.answering.AnswerCode.Claim;
import org.prasan.casereferral.answering.AnswerCode.State;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.ReferralCommand;
import org.prasan.casereferral.referral.ReferralCommand.OfClient;
import org.prasan.casereferral.referral.ReferralCommandHandler;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.conventions.problem.DomainException;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.Intent;
import org.prasan.messaging.IntentReused;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the answer of whoever has a code. The code is claimed before the answer is written and used
 * up afterwards; who comes between with the same answer only repeats it, and with another one is
 * refused. The answer's intent is the code's, so what a crash left behind takes effect once.
 */
@Component
public class Answering {

  /** After which a claim is that of somebody who died. */
  private static final Duration CLAIM = Duration.ofSeconds(30);

  private final AnswerCodes codes;
  private final AnswerSecrets secrets;
  private final AnswerTries tries;
  private final AnswerAudit audit;
  private final Cases cases;
  private final Referrals referrals;
  private final ReferralCommandHandler handler;
  private final AnsweringProperties settings;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  Answering(
      AnswerCodes codes,
      AnswerSecrets secrets,
      AnswerTries tries,
      AnswerAudit audit,
      Cases cases,
      Referrals referrals,
      ReferralCommandHandler handler,
      AnsweringProperties settings,
      Clock clock) {
    this.codes = codes;
    this.secrets = secrets;
    this.tries = tries;
    this.audit = audit;
    this.cases = cases;
    this.referrals = referrals;
    this.handler = handler;
    this.settings = settings;
    this.clock = clock;
  }

  /** What a code asks of whoever has it. */
  public record Question(AnswerAction action, Referral referral) {}

  /**
   * Looks a code up and uses nothing.
   *
   * @param address from where it came
   * @throws AnswerRefusal when it is good for nothing
   */
  public Question open(String typed, String address) {
    AnswerCode code = find(typed, address);
    Referral referral = judged(code, () -> awaiting(usable(code)));
    audit.opened(code);
    return new Question(code.action(), referral);
  }

  /**
   * Writes the answer, once.
   *
   * @param action what the form was for
   * @param says the answer about the referral of this id
   * @throws DomainException when the code or the answer is refused
   */
  public void answer(
      String typed, String address, AnswerAction action, Function<String, ReferralCommand> says) {
    AnswerCode code = find(typed, address);
    ReferralCommand command = says.apply(code.referralId());
    String digest = secrets.answer(code.codeId(), json.writeValueAsString(command));
    AnswerCode claimed = judged(code, () -> claimed(code, action, digest));
    write(claimed, command, new Intent(claimed.subject(), digest, null, id(), null));
    codes.use(claimed);
    audit.used(claimed);
  }

  private AnswerCode find(String typed, String address) {
    String digits = CodeText.parse(typed).orElseThrow(AnswerRefusal.CodeMistyped::new);
    tries.begin(address);
    AnswerCode code = codes.find(secrets.digest(digits)).orElse(null);
    if (code == null) {
      audit.guessed();
      throw new AnswerRefusal.CodeUnknown();
    }
    tries.wasRight(address);
    return code;
  }

  private AnswerCode claimed(AnswerCode code, AnswerAction action, String answer) {
    if (code.action() != action) {
      throw new AnswerRefusal.CodeForSomethingElse();
    }
    Claim claim = code.claim();
    boolean repeated =
        code.state() == State.CLAIMED && claim != null && claim.answer().equals(answer);
    if (!repeated) {
      awaiting(usable(code));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return codes.claim(code, new Claim(answer, now)).orElseThrow(AnswerRefusal.CodeUsed::new);
  }

  private AnswerCode usable(AnswerCode code) {
    Instant now = clock.instant();
    Claim claim = code.claim();
    boolean busy =
        code.state() == State.CLAIMED && claim != null && now.isBefore(claim.at().plus(CLAIM));
    if (code.state() == State.USED || busy) {
      throw new AnswerRefusal.CodeUsed();
    }
    if (code.state() == State.BLOCKED) {
      throw new AnswerRefusal.CodeBlocked();
    }
    if (code.state() == State.REPLACED) {
      throw new AnswerRefusal.CodeReplaced();
    }
    if (code.state() == State.REVOKED || !isHeld(code)) {
      throw new AnswerRefusal.CodeRevoked();
    }
    if (!now.isBefore(code.expiresAt())) {
      throw new AnswerRefusal.CodeExpired();
    }
    return code;
  }

  /** Whoever never belonged in the case answers nothing of it. */
  private boolean isHeld(AnswerCode code) {
    return code.action().isOfAgency()
        || cases.find(code.caseId()).filter(it -> it.concerns(code.holder())).isPresent();
  }

  private Referral awaiting(AnswerCode code) {
    return referrals
        .find(code.referralId())
        .filter(it -> it.agencyId().equals(code.agencyId()))
        .filter(it -> code.action().isAwaited(it))
        .filter(it -> code.action().occasion(it) == code.occasion())
        .orElseThrow(AnswerRefusal.AnswerNotAwaited::new);
  }

  /** A refusal is written down, and counted against the code. */
  private <T> T judged(AnswerCode code, Supplier<T> judgement) {
    try {
      return judgement.get();
    } catch (AnswerRefusal refused) {
      codes.refuse(code, settings.refusalsPerCode());
      audit.refused(code, refused);
      throw refused;
    }
  }

  /** An answer that is refused leaves the code as good as it was, but for the count. */
  private void write(AnswerCode code, ReferralCommand command, Intent intent) {
    try {
      say(code, command, intent);
    } catch (DomainException refused) {
      codes.release(code, settings.refusalsPerCode());
      audit.refused(code, refused);
      throw refused;
    } catch (ConcurrentChange overtaken) {
      codes.release(code, Integer.MAX_VALUE);
      throw overtaken;
    } catch (IntentReused answeredBefore) {
      codes.use(code);
      var used = new AnswerRefusal.CodeUsed();
      audit.refused(code, used);
      throw used;
    }
  }

  /** An agency's code acts as its officer, a person's for its referral alone. */
  private void say(AnswerCode code, ReferralCommand command, Intent intent) {
    if (command instanceof OfClient ofClient) {
      handler.answer(ofClient, intent, code.subject());
      return;
    }
    Caller agency =
        Caller.of(code.subject(), Set.of(Role.AGENCY_OFFICER), Set.of(), code.agencyId());
    try {
      handler.handle(command, intent, agency);
    } catch (UnknownId closedOrGone) {
      throw new AnswerRefusal.AnswerNotAwaited();
    }
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
