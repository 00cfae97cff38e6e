package org.prasan.notification.message;

import static org.prasan.notification.message.Told.AGENCY_OFFICERS;
import static org.prasan.notification.message.Told.CENTRE;
import static org.prasan.notification.message.Told.CENTRE_OFFICERS;
import static org.prasan.notification.message.Told.CENTRE_QUEUE;
import static org.prasan.notification.message.Told.DEPARTMENT;
import static org.prasan.notification.message.Told.REPORTING_VOLUNTEER;

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

  CERTIFICATE_ISSUED("certificate.certificate-issued.v1", CENTRE, By.INBOX_AND_MAIL),
  CERTIFICATE_SUSPENDED("certificate.certificate-suspended.v1", CENTRE, By.INBOX_AND_MAIL),
  CERTIFICATE_SUSPENDED_ABOVE("certificate.certificate-suspended.v1", DEPARTMENT, By.INBOX),
  CERTIFICATE_REINSTATED("certificate.certificate-reinstated.v1", CENTRE, By.INBOX_AND_MAIL),
  CERTIFICATE_REVOKED("certificate.certificate-revoked.v1", CENTRE, By.INBOX_AND_MAIL),
  CERTIFICATE_REVOKED_ABOVE("certificate.certificate-revoked.v1", DEPARTMENT, By.INBOX),

  CASE_OPENED("case-referral.case-opened.v1", CENTRE_QUEUE, By.INBOX_AND_MAIL),
  CASE_TAKEN("case-referral.case-taken.v1", REPORTING_VOLUNTEER, By.INBOX),
  CASE_REFERRED("case-referral.case-referred.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  NEED_RETURNED("case-referral.need-returned.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL),
  NEED_RETURNED_REPORTER("case-referral.need-returned.v1", REPORTING_VOLUNTEER, By.INBOX),
  CONSENT_WITHDRAWN("case-referral.consent-withdrawn.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL),
  CASE_RESTRICTED("case-referral.case-restricted.v1", CENTRE_OFFICERS, By.INBOX),
  NEED_UNMET("case-referral.need-unmet.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  CASE_DISMISSED("case-referral.case-dismissed.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  AID_COMPLETED("case-referral.aid-completed.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),
  PROBLEM_ENDED("case-referral.problem-ended.v1", REPORTING_VOLUNTEER, By.INBOX_AND_MAIL),

  REFERRAL_SENT("case-referral.referral-sent.v1", AGENCY_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_REMINDED("case-referral.referral-reminded.v1", AGENCY_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_ACCEPTED("case-referral.referral-accepted.v1", CENTRE_OFFICERS, By.INBOX),
  REFERRAL_REJECTED("case-referral.referral-rejected.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_EXPIRED("case-referral.referral-expired.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL),
  REFERRAL_EXPIRED_ABOVE("case-referral.referral-expired.v1", DEPARTMENT, By.INBOX_AND_MAIL),
  REFERRAL_WITHDRAWN("case-referral.referral-withdrawn.v1", AGENCY_OFFICERS, By.INBOX),
  OUTCOME_RECORDED("case-referral.outcome-recorded.v1", CENTRE_OFFICERS, By.INBOX_AND_MAIL);

  private final String eventType;
  private final Told told;
  private final By by;

  Notice(String eventType, Told told, By by) {
    this.eventType = eventType;
    this.told = told;
    this.by = by;
  }

  public static List<Notice> of(String eventType) {
    return Arrays.stream(values()).filter(notice -> notice.eventType.equals(eventType)).toList();
  }

  public String eventType() {
    return eventType;
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

  private enum By {
    INBOX(Channel.IN_APP),
    INBOX_AND_MAIL(Channel.IN_APP, Channel.EMAIL);

    private final Set<Channel> channels;

    By(Channel... channels) {
      this.channels = EnumSet.copyOf(List.of(channels));
    }
  }
}
