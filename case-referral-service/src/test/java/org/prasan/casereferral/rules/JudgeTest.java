package org.prasan.casereferral.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.casereferral.casefile.CaseTestData.NOON;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.opened;
import static org.prasan.casereferral.rules.Forged.with;
import static org.prasan.casereferral.rules.SoundMoment.CASE;
import static org.prasan.casereferral.rules.SoundMoment.REFERRAL;
import static org.prasan.casereferral.rules.SoundMoment.SAID;
import static org.prasan.casereferral.rules.SoundMoment.SOUND;
import static org.prasan.casereferral.rules.SoundMoment.around;
import static org.prasan.casereferral.rules.SoundMoment.clock;
import static org.prasan.casereferral.rules.SoundMoment.sight;
import static org.prasan.casereferral.rules.SoundMoment.timed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.clocks.CaseClock;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.clocks.Timing;
import org.prasan.casereferral.course.AgencyAnswer;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.need.CountedBy;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.ReferralStep;
import org.prasan.casereferral.rules.Moment.Shown;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.UrgencyCause;

class JudgeTest {

  private record Forgery(Moment before, Moment now) {}

  @ParameterizedTest
  @EnumSource
  void noticesWhatBreaksTheRuleAndNothingWhereNothingIsWrong(Rule rule) {
    assertThat(rule.violations(SOUND, SOUND)).isEmpty();
    Forgery broken = broken(rule);
    assertThat(rule.violations(broken.before(), broken.now())).isNotEmpty();
  }

  /** A history that can't be, for each rule one. */
  private static Forgery broken(Rule rule) {
    return switch (rule) {
      case WHAT_IS_NOT_FINAL_HAS_AN_OWNER_AND_A_CLOCK -> now(with(REFERRAL, "countdown", null));
      case NO_CLOCK_STANDS_AFTER_ITS_TIME -> {
        Moment late = SoundMoment.with(with(REFERRAL, "nextClockAt", NOON.plusSeconds(1)));
        yield new Forgery(late, with(late, "now", NOON.plusSeconds(2)));
      }
      case AN_UNTAKEN_CASE_WAITS_IN_ITS_QUEUE_SINCE_IT_CAME ->
          now(timed(opened(Dimension.INCOME), clock(NOON.plusSeconds(1), null)));
      case WHAT_IS_LONG_LATE_IS_KNOWN_TO_THE_DEPARTMENT -> {
        Moment late = SoundMoment.with(timed(CASE, clock(NOON.minus(Duration.ofDays(20)), null)));
        yield new Forgery(late, with(late, "now", NOON.plusSeconds(1)));
      }
      case WHO_LEADS_IS_TOLD_BEFORE_THE_DEPARTMENT ->
          now(timed(CASE, clock(NOON, CaseClock.Escalation.DEPARTMENT)));
      case WHAT_IS_LATE_IS_SAID_TO_BE_LATE_UNTIL_IT_IS_NOT ->
          now(timed(CASE, clock(NOON, CaseClock.Escalation.CHAIR)));
      case NO_NEED_IS_WITH_NOBODY -> now(new Referral[0]);
      case A_CASE_CLAIMS_NO_MORE_THAN_ITS_NEEDS_SHOW ->
          now(with(CASE, "state", CaseState.AID_COMPLETED));
      case NOBODY_GETS_MORE_THAN_WAS_APPROVED -> now(given(aid("a"), aid("b"), aid("c")));
      case EVENTS_ARE_NUMBERED_WITHOUT_GAP ->
          new Forgery(SOUND, around("said", SAID.subList(1, SAID.size())));
      case EVERY_STEP_IS_SAID_ONCE ->
          new Forgery(SOUND, around("said", SAID.subList(0, SAID.size() - 1)));
      case A_REFERRAL_STEPS_AS_THE_TABLE_ALLOWS ->
          now(stepped(ReferralState.ACCEPTED, ReferralState.WITHDRAWN));
      case WHAT_IS_FINAL_STAYS ->
          new Forgery(SoundMoment.with(with(REFERRAL, "state", ReferralState.EXPIRED)), SOUND);
      case WHAT_WAS_WRITTEN_STAYS -> now(with(CASE, "steps", List.of()));
      case A_DUPLICATE_LEADS_TO_ONE_REAL_CASE ->
          now(with(CASE, "dismissal", new Dismissal(Dismissal.As.DUPLICATE, CASE.id(), OFFICER)));
      case A_CHILD_AT_RISK_IS_REPORTED_BEFORE_THE_END ->
          new Forgery(SoundMoment.with(unreported()), SoundMoment.with(endedUnreported()));
      case A_RISK_MAKES_MOST_URGENT ->
          now(with(CASE, "intake", with(CASE.intake(), "urgencyCause", UrgencyCause.values()[0])));
      case AN_AGENCY_IS_SHOWN_WHAT_IS_CONSENTED_NOW ->
          new Forgery(
              SOUND,
              around("shown", List.of(new Shown("referral-1", "client-1", SharedField.ADDRESS))));
      case A_CHILDS_CONSENT_IS_A_GUARDIANS ->
          new Forgery(
              SoundMoment.with(child(with(client(), "consents", List.of()))),
              SoundMoment.with(child(client())));
      case NOBODY_FINDS_WHAT_IS_NOT_THEIRS ->
          new Forgery(SOUND, around("sights", List.of(sight("1002", true, true))));
      case WHOEVER_ANSWERS_FOR_IT_FINDS_IT ->
          new Forgery(SOUND, around("sights", List.of(sight("1001", false, false))));
      case FINDING_LISTING_AND_COUNTING_AGREE ->
          new Forgery(SOUND, around("sights", List.of(sight("1001", true, false))));
      case A_CLOSED_AGENCY_HOLDS_NOTHING ->
          new Forgery(SOUND, around("closedAgencies", Set.of("agency-1")));
      case HELP_IS_PROMISED_WITHIN_THIRTY_DAYS_OR_WITH_A_REASON ->
          now(with(REFERRAL, "answer", AgencyAnswer.accepted(LocalDate.of(2026, 12, 24), null)));
    };
  }

  private static Forgery now(Case one) {
    return new Forgery(SOUND, SoundMoment.with(one));
  }

  private static Forgery now(Referral... referrals) {
    return new Forgery(SOUND, SoundMoment.with(referrals));
  }

  private static Case given(DirectAid... aids) {
    return with(CASE, "needs", List.of(with(CASE.needs().getFirst(), "aids", List.of(aids))));
  }

  private static DirectAid aid(String id) {
    return new DirectAid(
        id,
        client().id(),
        "RELIEF_BAG",
        null,
        CountedBy.CASE_ALONE,
        Outcome.HELPED_PART,
        OFFICER,
        null,
        null);
  }

  private static Referral stepped(ReferralState... states) {
    List<ReferralStep> steps =
        Arrays.stream(states).map(it -> new ReferralStep(it, OFFICER)).toList();
    return with(REFERRAL, "steps", steps);
  }

  private static Case unreported() {
    return with(CASE, "timing", Timing.of(null, ChildReport.opened(OFFICER), null));
  }

  private static Case endedUnreported() {
    return with(unreported(), "state", CaseState.NOT_A_CASE);
  }

  private static Client client() {
    return CASE.clients().getFirst();
  }

  private static Case child(Client client) {
    return with(CASE, "clients", List.of(with(client, "ageBand", AgeBand.CHILD)));
  }
}
