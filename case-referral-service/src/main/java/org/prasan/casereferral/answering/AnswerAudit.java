package org.prasan.casereferral.answering;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.prasan.conventions.problem.DomainException;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.SecurityEvent;
import org.prasan.conventions.security.SecurityLog;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessLog;
import org.springframework.stereotype.Component;

/** Writes down, with the case and in the security log, who did what by which code. */
@Component
class AnswerAudit {

  private final AccessLog accesses;
  private final SecurityLog security;
  private final Clock clock;

  AnswerAudit(AccessLog accesses, SecurityLog security, Clock clock) {
    this.accesses = accesses;
    this.security = security;
    this.clock = clock;
  }

  void issued(AnswerCode code, Caller caller) {
    String what = code.codeId() + " " + code.action();
    write(code, caller.subject(), "issued/" + what);
    security.record(SecurityEvent.CODE_ISSUED, caller, what);
  }

  void revoked(AnswerCode code, Caller caller) {
    String what = code.codeId() + " " + code.action();
    write(code, caller.subject(), "revoked/" + what);
    security.record(SecurityEvent.CODE_REVOKED, caller, what);
  }

  void opened(AnswerCode code) {
    write(code, code.subject(), "opened/" + code.action());
  }

  void used(AnswerCode code) {
    write(code, code.subject(), "used/" + code.action());
    security.record(SecurityEvent.CODE_USED, bearer(code), code.action().name());
  }

  void refused(AnswerCode code, DomainException why) {
    write(code, code.subject(), "refused/" + why.slug());
    security.record(SecurityEvent.CODE_REFUSED, bearer(code), why.slug());
  }

  /** Nobody is named: what was typed stands nowhere. */
  void guessed() {
    security.record(SecurityEvent.CODE_REFUSED, "answer-code-unknown");
  }

  private void write(AnswerCode code, String subject, String what) {
    accesses.append(
        code.caseId(), new Access(subject, clock.instant(), "answer-code/" + what, List.of()));
  }

  private static Caller bearer(AnswerCode code) {
    return Caller.of(code.subject(), Set.of(), Set.of(code.districtCode()), null);
  }
}
