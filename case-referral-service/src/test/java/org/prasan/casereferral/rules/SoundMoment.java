package org.prasan.casereferral.rules;

import static org.prasan.casereferral.casefile.CaseTestData.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseTestData;
import org.prasan.casereferral.clocks.CaseClock;
import org.prasan.casereferral.clocks.Countdown;
import org.prasan.casereferral.clocks.Timing;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.ReferralTestData;
import org.prasan.casereferral.rules.Moment.Around;
import org.prasan.casereferral.rules.Moment.Said;
import org.prasan.casereferral.rules.Moment.Shown;
import org.prasan.casereferral.rules.Moment.Sight;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;

/** One case, one need, one agency that accepted it: nothing is wrong there until it is forged. */
final class SoundMoment {

  static final Case CASE = timed(CaseTestData.referred(Dimension.INCOME), clock(NOON, null));
  static final Referral REFERRAL = ReferralTestData.everyState().get(ReferralState.ACCEPTED);
  static final List<Said> SAID =
      List.of(
          said("case-1", 1, "case-opened"),
          said("case-1", 2, "case-taken"),
          said("case-1", 3, "case-referred"),
          said("referral-1", 1, "referral-sent"),
          said("referral-1", 2, "referral-received"),
          said("referral-1", 3, "referral-accepted"));
  private static final Around AROUND =
      new Around(
          true,
          Set.of(),
          Map.of(),
          SAID,
          List.of(sight("1001", true, true), sight("1002", false, false)),
          List.of(new Shown("referral-1", "client-1", SharedField.NAME)));

  static final Moment SOUND = new Moment(NOON, CASE, List.of(REFERRAL), AROUND);

  private SoundMoment() {}

  static Moment with(Case one) {
    return new Moment(NOON, one, List.of(REFERRAL), AROUND);
  }

  static Moment with(Referral... referrals) {
    return new Moment(NOON, CASE, List.of(referrals), AROUND);
  }

  static Moment with(Around around) {
    return new Moment(NOON, CASE, List.of(REFERRAL), around);
  }

  static Moment around(String part, Object instead) {
    return with(Forged.with(AROUND, part, instead));
  }

  static Said said(String of, long sequence, String event) {
    return new Said(of, sequence, "case-referral." + event + ".v1", "");
  }

  static Sight sight(String district, boolean found, boolean listed) {
    var officer =
        Caller.of("officer-" + district, Set.of(Role.CENTRE_OFFICER), Set.of(district), null);
    return new Sight(officer, "case-1", found, listed, found);
  }

  static Case timed(Case one, CaseClock clock) {
    return Forged.with(one, "timing", Timing.of(clock, null, null));
  }

  static CaseClock clock(Instant since, CaseClock.@Nullable Escalation told) {
    Instant due = since.plus(Duration.ofDays(3));
    var countdown = new Countdown(null, null, due, due.plusSeconds(1));
    return new CaseClock(CaseClock.Kind.REVIEW, since, Urgency.URGENT, countdown, told, null, 0);
  }
}
