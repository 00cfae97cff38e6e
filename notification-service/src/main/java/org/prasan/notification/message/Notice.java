package org.prasan.notification.message;

import static org.prasan.notification.message.Told.AGENCY_HEAD;
import static org.prasan.notification.message.Told.AGENCY_OFFICERS;
import static org.prasan.notification.message.Told.ASSIGNEE;
import static org.prasan.notification.message.Told.CENTRE;
import static org.prasan.notification.message.Told.CENTRES;
import static org.prasan.notification.message.Told.CENTRE_OFFICERS;
import static org.prasan.notification.message.Told.CENTRE_QUEUE;
import static org.prasan.notification.message.Told.CHAIR;
import static org.prasan.notification.message.Told.COVER;
import static org.prasan.notification.message.Told.DEPARTMENT;
import static org.prasan.notification.message.Told.DEPARTMENT_UNNAMED;
import static org.prasan.notification.message.Told.FORMER_OWNER;
import static org.prasan.notification.message.Told.NEIGHBOURS;
import static org.prasan.notification.message.Told.NEW_OWNER;
import static org.prasan.notification.message.Told.OWNER;
import static org.prasan.notification.message.Told.REPORTING_VOLUNTEER;
import static org.prasan.notification.message.Told.VOLUNTEER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.prasan.notification.contact.Channel;

/**
 * The policy: one row for each event type and audience, with the channels. The text is found by the
 * row's name in the notice bundles. An event type without a row is told to nobody.
 */
public enum Notice {
  CENTRE_ESTABLISHED("registry.centre-established.v1", CENTRE, By.INBOX_AND_MAIL),
  PREMISES_CHANGED("registry.centre-premises-changed.v1", CENTRE, By.INBOX),
  VOLUNTEER_CORRECTED("registry.volunteer-corrected.v1", VOLUNTEER, By.INBOX),
  VOLUNTEER_REINSTATED("registry.volunteer-reinstated.v1", VOLUNTEER, By.INBOX_AND_MAIL),
  VOLUNTEER_REINSTATED_CENTRE("registry.volunteer-reinstated.v1", CENTRE_OFFICERS, By.INBOX),
  AGENCY_CORRECTED("registry.agency-corrected.v1", AGENCY_OFFICERS, By.INBOX),
  AGENCY_CAPACITY_ASKED("registry.agency-capacity-asked.v1", AGENCY_OFFICERS, By.INBOX_AND_MAIL),
  AGENCY_REOPENED("registry.agency-reopened.v1", AGENCY_OFFICERS, By.INBOX_AND_MAIL),
  AGENCY_REOPENED_CENTRES("registry.agency-reopened.v1", CENTRES, By.INBOX),

  CERTIFICATE_ISSUED("certificate.certificate-issued.v1", CENTRE, By.INBOX_AND_MAIL),
  CERTIFICATE_SUSPENDED("certificate.certificate-suspended.v1", CENTRE, By.INBOX_AND_MAIL),
  CERTIFICATE_SUSPENDED_ABOVE("certificate.certificate-suspended.v1", DEPARTMENT, By.INBOX),
  CERTIFICATE_REINSTATED("certificate.certificate-reinstated.v1", CENTRE, By.INBOX_AND_MAIL),
  CERTIFICATE_REVOKED("certificate.certificate-revoked.v1", CENTRE, By.INBOX_AND_MAIL),
  CERTIFICATE_REVOKED_ABOVE("certificate.certificate-revoked.v1", DEPARTMENT, By.INBOX),

  CASE_OPENED("case-referral.case-opened.v1", CENTRE_QUEUE, By.INBOX_AND_MAIL),
  CASE_TAKEN("case-referral.case-taken.v1", REPORTING_VOLUNTEER, By.INBOX),
  CASE_TAKEN_RESTRICTED(
      "case-referral.case-taken.v1", CHAIR, By.INBOX_AND_MAIL, Only.EVER.andRestricted()),
  CASE_RELEASED("case-referral.case-released.v1", CENTRE_QUEUE, By.INBOX_AND_MAIL),
  CASE_RELEASED_REPORTER("case-referral.case-released.v1", REPORTING_VOLUNTEER, By.INBOX),
  CASE_HANDED_OVER("case-referral.case-handed-over.v1", NEW_OWNER, By.INBOX_AND_MAIL),
  CASE_HANDED_OVER_FORMER("case-referral.case-handed-over.v1", FORMER_OWNER, By.INBOX),
  CASE_HANDED_OVER_RESTRICTED(
      "case-referral.case-handed-over.v1", CHAIR, By.INBOX_AND_MAIL, Only.EVER.andRestricted()),
  CASE_REFERRED("case-referral.case-referred.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  NEED_RETURNED("case-referral.need-returned.v1", OWNER, By.INBOX_AND_MAIL),
  NEED_RETURNED_REPORTER("case-referral.need-returned.v1", REPORTING_VOLUNTEER, By.INBOX),
  CONSENT_WITHDRAWN("case-referral.consent-withdrawn.v1", OWNER, By.INBOX_AND_MAIL),
  CASE_RESTRICTED("case-referral.case-restricted.v1", CENTRE_OFFICERS, By.INBOX),
  URGENCY_CHANGED("case-referral.urgency-changed.v1", OWNER, By.INBOX_AND_MAIL),
  NEED_ENTERED_IN_ERROR("case-referral.need-entered-in-error.v1", OWNER, By.INBOX),
  CLIENT_ENTERED_IN_ERROR("case-referral.client-entered-in-error.v1", OWNER, By.INBOX),
  AID_REPORTED("case-referral.aid-reported.v1", REPORTING_VOLUNTEER, By.INBOX),
  AID_EXCESS_APPROVED("case-referral.aid-excess-approved.v1", OWNER, By.INBOX_AND_MAIL),
  AID_REVERSED("case-referral.aid-reversed.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  AID_REVERSED_OWNER("case-referral.aid-reversed.v1", OWNER, By.INBOX),
  OUTCOME_REVERSED("case-referral.outcome-reversed.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  OUTCOME_REVERSED_OWNER("case-referral.outcome-reversed.v1", OWNER, By.INBOX),
  NEED_UNMET("case-referral.need-unmet.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  CASE_DISMISSED("case-referral.case-dismissed.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  DISMISSAL_REVERSED("case-referral.dismissal-reversed.v1", OWNER, By.INBOX_AND_MAIL),
  DISMISSAL_REVERSED_REPORTER(
      "case-referral.dismissal-reversed.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  AID_COMPLETED("case-referral.aid-completed.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  AID_COMPLETED_OWNER("case-referral.aid-completed.v1", OWNER, By.INBOX),
  PROBLEM_ENDED("case-referral.problem-ended.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  CASE_REOPENED("case-referral.case-reopened.v1", OWNER, By.INBOX),
  CASE_REOPENED_REPORTER("case-referral.case-reopened.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  ATTACHMENT_ADDED("case-referral.attachment-added.v1", OWNER, By.INBOX),
  REPORTER_TOLD_MORE("case-referral.reporter-told-more.v1", OWNER, By.INBOX_AND_MAIL),
  NOTICE_DUE("case-referral.notice-due.v1", OWNER, By.INBOX),
  NOTICE_REMINDED("case-referral.notice-reminded.v1", OWNER, By.INBOX_AND_MAIL),
  NOTICE_ESCALATED_CHAIR(
      "case-referral.notice-escalated.v1", CHAIR, By.INBOX_AND_MAIL, Only.where("to", "CHAIR")),
  NOTICE_ESCALATED_DEPARTMENT(
      "case-referral.notice-escalated.v1",
      DEPARTMENT,
      By.INBOX_AND_MAIL,
      Only.where("to", "DEPARTMENT").andOpen()),
  NOTICE_ESCALATED_UNNAMED(
      "case-referral.notice-escalated.v1",
      DEPARTMENT_UNNAMED,
      By.INBOX_AND_MAIL,
      Only.where("to", "DEPARTMENT").andRestricted()),

  CASE_REMINDED_QUEUE(
      "case-referral.case-reminded.v1",
      CENTRE_QUEUE,
      By.INBOX_AND_MAIL,
      Only.where("clock", "TAKING")),
  CASE_REMINDED(
      "case-referral.case-reminded.v1", OWNER, By.INBOX_AND_MAIL, Only.unless("clock", "TAKING")),
  CASE_ESCALATED_CHAIR(
      "case-referral.case-escalated.v1", CHAIR, By.INBOX_AND_MAIL, Only.where("to", "CHAIR")),
  CASE_ESCALATED_DEPARTMENT(
      "case-referral.case-escalated.v1",
      DEPARTMENT,
      By.INBOX_AND_MAIL,
      Only.where("to", "DEPARTMENT").andOpen()),
  CASE_ESCALATED_UNNAMED(
      "case-referral.case-escalated.v1",
      DEPARTMENT_UNNAMED,
      By.INBOX_AND_MAIL,
      Only.where("to", "DEPARTMENT").andRestricted()),
  CHILD_REPORT_DUE("case-referral.child-report-due.v1", OWNER, By.INBOX_AND_MAIL),
  CHILD_REPORT_DUE_CHAIR("case-referral.child-report-due.v1", CHAIR, By.INBOX_AND_MAIL),
  CHILD_REPORTED("case-referral.child-reported.v1", CHAIR, By.INBOX),
  CHILD_REPORT_WAIVED("case-referral.child-report-waived.v1", CHAIR, By.INBOX_AND_MAIL),
  CASE_CLOCK_PAUSED("case-referral.case-clock-paused.v1", CHAIR, By.INBOX),
  CASE_CLOCK_RESUMED("case-referral.case-clock-resumed.v1", OWNER, By.INBOX),
  CASE_CLOCK_EXTENDED("case-referral.case-clock-extended.v1", CHAIR, By.INBOX),

  EMERGENCY_DECLARED("case-referral.emergency-declared.v1", CENTRES, By.INBOX_AND_MAIL),
  QUEUE_OPENED("case-referral.queue-opened.v1", NEIGHBOURS, By.INBOX_AND_MAIL),
  QUEUE_OPENED_HERE("case-referral.queue-opened.v1", CENTRE_OFFICERS, By.INBOX),
  QUEUE_CLOSED("case-referral.queue-closed.v1", NEIGHBOURS, By.INBOX),
  QUEUE_CLOSED_HERE("case-referral.queue-closed.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL),

  LEAVE_COVERED("case-referral.leave-covered.v1", COVER, By.INBOX_AND_MAIL),
  LEAVE_COVER_ENDED("case-referral.leave-cover-ended.v1", COVER, By.INBOX_AND_MAIL),

  REFERRAL_SENT("case-referral.referral-sent.v1", AGENCY_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_ASSIGNED("case-referral.referral-assigned.v1", ASSIGNEE, By.INBOX_AND_MAIL),
  REFERRAL_RELEASED("case-referral.referral-released.v1", AGENCY_OFFICERS, By.INBOX),
  REFERRAL_REMINDED(
      "case-referral.referral-reminded.v1",
      AGENCY_OFFICERS,
      By.INBOX_AND_MAIL,
      Only.unless("state", "NEEDS_INFO")),
  INFO_REMINDED(
      "case-referral.referral-reminded.v1",
      CENTRE_OFFICERS,
      By.INBOX_AND_MAIL,
      Only.where("state", "NEEDS_INFO")),
  INFO_REQUESTED("case-referral.info-requested.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL),
  INFO_SUPPLIED("case-referral.info-supplied.v1", AGENCY_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_WAITLISTED("case-referral.referral-waitlisted.v1", CENTRE_OFFICERS, By.INBOX),
  REVIEW_DUE("case-referral.review-due.v1", AGENCY_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_FORWARDED("case-referral.referral-forwarded.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_ACCEPTED("case-referral.referral-accepted.v1", CENTRE_OFFICERS, By.INBOX),
  SERVICE_STARTED("case-referral.service-started.v1", CENTRE_OFFICERS, By.INBOX),
  APPOINTMENT_SCHEDULED("case-referral.appointment-scheduled.v1", CENTRE_OFFICERS, By.INBOX),
  CLIENT_NO_SHOW("case-referral.client-no-show.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL),
  EXPECTED_DATE_CHANGED("case-referral.expected-date-changed.v1", CENTRE_OFFICERS, By.INBOX),
  REFERRAL_STALE("case-referral.referral-stale.v1", AGENCY_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_STALE_CENTRE("case-referral.referral-stale.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_ESCALATED_HEAD(
      "case-referral.referral-escalated.v1",
      AGENCY_HEAD,
      By.INBOX_AND_MAIL,
      Only.where("to", "AGENCY_HEAD")),
  REFERRAL_ESCALATED_CHAIR(
      "case-referral.referral-escalated.v1", CHAIR, By.INBOX_AND_MAIL, Only.where("to", "CHAIR")),
  REFERRAL_ESCALATED_DEPARTMENT(
      "case-referral.referral-escalated.v1",
      DEPARTMENT,
      By.INBOX_AND_MAIL,
      Only.where("to", "DEPARTMENT").andOpen()),
  REFERRAL_ESCALATED_UNNAMED(
      "case-referral.referral-escalated.v1",
      DEPARTMENT_UNNAMED,
      By.INBOX_AND_MAIL,
      Only.where("to", "DEPARTMENT").andRestricted()),
  REFERRAL_REJECTED("case-referral.referral-rejected.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_EXPIRED("case-referral.referral-expired.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_EXPIRED_ABOVE("case-referral.referral-expired.v1", DEPARTMENT, By.INBOX_AND_MAIL),
  WITHDRAWAL_REQUESTED("case-referral.withdrawal-requested.v1", AGENCY_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_WITHDRAWN(
      "case-referral.referral-withdrawn.v1",
      AGENCY_OFFICERS,
      By.INBOX,
      Only.unless("reason", Because.INFO_LATE, Because.CLOSED, Because.LAPSED)),
  INFO_NOT_SUPPLIED_AGENCY(
      "case-referral.referral-withdrawn.v1",
      AGENCY_OFFICERS,
      By.INBOX,
      Only.where("reason", Because.INFO_LATE)),
  INFO_NOT_SUPPLIED(
      "case-referral.referral-withdrawn.v1",
      CENTRE_OFFICERS,
      By.INBOX_AND_MAIL,
      Only.where("reason", Because.INFO_LATE)),
  AGENCY_CLOSED(
      "case-referral.referral-withdrawn.v1",
      CENTRE_OFFICERS,
      By.INBOX_AND_MAIL,
      Only.where("reason", Because.CLOSED)),
  DRAFT_LAPSED(
      "case-referral.referral-withdrawn.v1",
      CENTRE_OFFICERS,
      By.INBOX_AND_MAIL,
      Only.where("reason", Because.LAPSED)),
  OUTCOME_RECORDED("case-referral.outcome-recorded.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL),
  OUTCOME_DISPUTED("case-referral.outcome-disputed.v1", AGENCY_OFFICERS, By.INBOX_AND_MAIL),
  OUTCOME_DISPUTED_CENTRE(
      "case-referral.outcome-disputed.v1",
      CENTRE_OFFICERS,
      By.INBOX_AND_MAIL,
      Only.where("by", "CLIENT")),
  REFERRAL_CLOSED("case-referral.referral-closed.v1", AGENCY_OFFICERS, By.INBOX),
  REFERRAL_ENTERED_IN_ERROR(
      "case-referral.referral-entered-in-error.v1",
      AGENCY_OFFICERS,
      By.INBOX_AND_MAIL,
      Only.unless("was", "DRAFT")),
  REFERRAL_CLOCK_PAUSED("case-referral.referral-clock-paused.v1", AGENCY_OFFICERS, By.INBOX),
  REFERRAL_CLOCK_RESUMED("case-referral.referral-clock-resumed.v1", AGENCY_OFFICERS, By.INBOX),
  REFERRAL_CLOCK_EXTENDED("case-referral.referral-clock-extended.v1", AGENCY_OFFICERS, By.INBOX);

  private final String eventType;
  private final Told told;
  private final By by;
  private final Only only;

  Notice(String eventType, Told told, By by) {
    this(eventType, told, by, Only.EVER);
  }

  Notice(String eventType, Told told, By by, Only only) {
    this.eventType = eventType;
    this.told = told;
    this.by = by;
    this.only = only;
  }

  public static List<Notice> of(String eventType) {
    return Arrays.stream(values()).filter(notice -> notice.eventType.equals(eventType)).toList();
  }

  /** Those that are meant for an event that says so much. */
  static List<Notice> of(String eventType, Facts facts) {
    return of(eventType).stream().filter(notice -> notice.only.holds(facts)).toList();
  }

  public String eventType() {
    return eventType;
  }

  Only only() {
    return only;
  }

  Told told() {
    return told;
  }

  Set<Channel> channels() {
    return by.channels;
  }

  /** Prefix of this notice's keys in the bundles, such as {@code case-opened}. */
  String textKey() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Why a referral comes back, where it is nobody's choice. */
  private static final class Because {
    static final String INFO_LATE = "INFO_NOT_SUPPLIED";
    static final String CLOSED = "AGENCY_CLOSED";
    static final String LAPSED = "DRAFT_LAPSED";
  }

  private enum By {
    INBOX(Channel.IN_APP),
    INBOX_AND_MAIL(Channel.IN_APP, Channel.EMAIL);

    private final Set<Channel> channels;

    By(Channel... channels) {
      this.channels = EnumSet.copyOf(List.of(channels));
    }
  }
}
