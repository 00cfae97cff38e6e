package org.prasan.casereferral.rules;

import java.util.stream.Stream;

/** The rules of cases and referrals. */
public enum Rule {
  WHAT_IS_NOT_FINAL_HAS_AN_OWNER_AND_A_CLOCK(DutyRules::ownerAndClock),
  NO_CLOCK_STANDS_AFTER_ITS_TIME(DutyRules::noClockStands),
  AN_UNTAKEN_CASE_WAITS_IN_ITS_QUEUE_SINCE_IT_CAME(DutyRules::untaken),
  WHAT_IS_LONG_LATE_IS_KNOWN_TO_THE_DEPARTMENT(DutyRules::departmentKnows),
  WHO_LEADS_IS_TOLD_BEFORE_THE_DEPARTMENT(DutyRules::toldInOrder),
  WHAT_IS_LATE_IS_SAID_TO_BE_LATE_UNTIL_IT_IS_NOT(DutyRules::lateAsSaid),
  NO_NEED_IS_WITH_NOBODY(NeedRules::accountedFor),
  A_CASE_CLAIMS_NO_MORE_THAN_ITS_NEEDS_SHOW(NeedRules::claims),
  NOBODY_GETS_MORE_THAN_WAS_APPROVED(NeedRules::withinLimit),
  EVENTS_ARE_NUMBERED_WITHOUT_GAP(HistoryRules::numbered),
  EVERY_STEP_IS_SAID_ONCE(HistoryRules::saidOnce),
  A_REFERRAL_STEPS_AS_THE_TABLE_ALLOWS(HistoryRules::steps),
  WHAT_IS_FINAL_STAYS(HistoryRules::finalStays),
  WHAT_WAS_WRITTEN_STAYS(HistoryRules::writtenStays),
  A_DUPLICATE_LEADS_TO_ONE_REAL_CASE(HistoryRules::duplicates),
  A_CHILD_AT_RISK_IS_REPORTED_BEFORE_THE_END(SafetyRules::childReported),
  A_RISK_MAKES_MOST_URGENT(SafetyRules::riskIsUrgent),
  AN_AGENCY_IS_SHOWN_WHAT_IS_CONSENTED_NOW(ConsentRules::shownByConsent),
  A_CHILDS_CONSENT_IS_A_GUARDIANS(ConsentRules::guardian),
  NOBODY_FINDS_WHAT_IS_NOT_THEIRS(ScopeRules::nothingForeign),
  WHOEVER_ANSWERS_FOR_IT_FINDS_IT(ScopeRules::ownIsFound),
  FINDING_LISTING_AND_COUNTING_AGREE(ScopeRules::agree),
  A_CLOSED_AGENCY_HOLDS_NOTHING(DutyRules::closedAgencies),
  HELP_IS_PROMISED_WITHIN_THIRTY_DAYS_OR_WITH_A_REASON(DutyRules::promised);

  private final Judgement judgement;

  Rule(Judgement judgement) {
    this.judgement = judgement;
  }

  interface Judgement {
    Stream<String> violations(Moment before, Moment now);
  }

  /** What is wrong now, or about how it came from before. */
  public Stream<String> violations(Moment before, Moment now) {
    return judgement.violations(before, now).map(what -> name() + ": " + what);
  }

  /** By all rules. */
  public static Stream<String> allViolations(Moment before, Moment now) {
    return Stream.of(values()).flatMap(rule -> rule.violations(before, now));
  }
}
