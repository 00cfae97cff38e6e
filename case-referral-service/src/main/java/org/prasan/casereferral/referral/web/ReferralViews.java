package org.prasan.casereferral.referral.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.Duty;
import org.prasan.casereferral.course.Asked;
import org.prasan.casereferral.course.RejectionText;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.web.ReferralView.QuestionView;
import org.prasan.casereferral.referral.web.ReferralView.SharedView;
import org.prasan.casereferral.referral.web.SharedFields.Share;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Stored;
import org.prasan.personal.Sealed;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessLog;
import org.springframework.stereotype.Component;

/** Shows a referral to whoever may see it, after having written down that they looked. */
@Component
public class ReferralViews {

  private final SharedFields shared;
  private final PersonalFields personal;
  private final AccessLog accesses;
  private final CaseScope scope;
  private final Clock clock;

  ReferralViews(
      SharedFields shared,
      PersonalFields personal,
      AccessLog accesses,
      CaseScope scope,
      Clock clock) {
    this.shared = shared;
    this.personal = personal;
    this.accesses = accesses;
    this.scope = scope;
    this.clock = clock;
  }

  ReferralView show(Stored<Referral> stored, Caller caller) {
    boolean agency = isOfAgency(caller, stored.state());
    return show(stored, caller, "referral/", agency);
  }

  /** On the paper that goes with a referral stands what the agency may see, whoever prints it. */
  public ReferralView print(Stored<Referral> stored, Caller caller) {
    boolean people =
        isOfAgency(caller, stored.state()) || scope.worksIn(caller, stored.state().districtCode());
    return show(stored, caller, "paper/referral-form/", people);
  }

  private ReferralView show(Stored<Referral> stored, Caller caller, String as, boolean withPeople) {
    Referral referral = stored.state();
    Instant now = clock.instant();
    boolean agency = isOfAgency(caller, referral);
    Share share = withPeople ? shared.of(referral).orElse(null) : null;
    accesses.append(
        referral.caseId(),
        new Access(
            caller.subject(),
            now,
            as + referral.id(),
            share == null ? List.of() : share.fields().stream().map(Enum::name).toList()));
    SharedView people = share == null ? null : shared.open(share);
    boolean mayReadText = agency || scope.worksIn(caller, referral.districtCode());
    Boolean ended = agency && people == null && referral.state().isAwaited() ? true : null;
    return view(stored, now, words(referral, mayReadText), people, ended);
  }

  private static boolean isOfAgency(Caller caller, Referral referral) {
    return caller.is(Role.AGENCY_OFFICER) && referral.agencyId().equals(caller.agency());
  }

  /** What was written, for those who may read it. */
  private record Words(@Nullable String rejectionText, List<QuestionView> questions) {}

  private Words words(Referral referral, boolean readable) {
    String subject = referral.request().subjectId();
    RejectionText said =
        readable
            ? personal.open(subject, referral.answer().rejectionText(), RejectionText.class)
            : null;
    return new Words(
        said == null ? null : said.text(),
        referral.questions().stream()
            .map(it ->
                new QuestionView(
                    it.asked(),
                    readable ? asked(subject, it.question()) : null,
                    it.answered(),
                    readable ? asked(subject, it.answer()) : null))
            .toList());
  }

  private @Nullable String asked(String subject, @Nullable Sealed sealed) {
    Asked words = personal.open(subject, sealed, Asked.class);
    return words == null ? null : words.text();
  }

  private static ReferralView view(
      Stored<Referral> stored,
      Instant now,
      Words words,
      @Nullable SharedView people,
      @Nullable Boolean sharingEnded) {
    Referral r = stored.state();
    Duty duty = r.duty();
    return new ReferralView(
        stored.id(),
        stored.version(),
        r.caseId(),
        r.caseNo(),
        r.needId(),
        r.request().dimension(),
        r.districtCode(),
        r.agencyId(),
        r.request().service(),
        r.request().urgency(),
        r.request().hop(),
        r.request().previousReferralId(),
        r.state(),
        r.claimedBy(),
        r.respondBy(),
        r.isOverdue(now),
        duty == null ? null : r.task(),
        duty == null ? null : duty.due(),
        r.answer().expectedOn(),
        r.answer().delay(),
        r.answer().reviewOn(),
        r.care().appointmentAt(),
        r.care().missed(),
        r.care().staleSince(),
        r.respite().isPaused(now) ? r.respite().pause() : null,
        words.questions(),
        r.answer().rejection(),
        words.rejectionText(),
        r.answer().rejection() == null ? null : r.answer().rejection().next(),
        r.answer().forwardedTo(),
        r.withdrawal(),
        r.error(),
        r.disputes(),
        r.answer().outcome(),
        r.answer().outcomeReason(),
        r.answer().confirmed(),
        r.policyVersion(),
        r.steps(),
        people,
        sharingEnded);
  }
}
