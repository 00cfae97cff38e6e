package org.prasan.casereferral.answering.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.answering.AnswerAction;
import org.prasan.casereferral.answering.AnswerRefusal;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.DisputeReason;
import org.prasan.casereferral.reason.OutcomeReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.referral.ReferralCommand;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.ConfirmOutcome;
import org.prasan.casereferral.referral.ReferralCommand.DisputeOutcome;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralCommand.Reject;
import org.prasan.casereferral.referral.ReferralCommand.SupplyInfo;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.thai.ThaiDates;
import org.prasan.thai.ThaiDigits;
import org.prasan.thai.ThaiText;

/**
 * What the page's forms send, as text; what can't be understood is refused in the page's words.
 *
 * @param yes there when the first of two buttons was pressed
 * @param reason code of whichever list the form shows
 */
record AnswerForm(
    @Nullable String code,
    @Nullable AnswerAction action,
    @Nullable String yes,
    @Nullable String expectedOn,
    @Nullable String outcome,
    @Nullable String reason,
    @Nullable String text) {

  private static final int LONGEST_TEXT = 500;
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");

  @Override
  public String toString() {
    return "AnswerForm[" + action + "]";
  }

  String typed() {
    return code == null ? "" : code;
  }

  AnswerAction known() {
    return Optional.ofNullable(action).orElseThrow(AnswerRefusal.CodeForSomethingElse::new);
  }

  ReferralCommand command(String referralId) {
    return switch (known()) {
      case ACCEPT_OR_RETURN ->
          yes != null
              ? new Accept(referralId, day(), choice(DelayReason.class, reason).orElse(null))
              : new Reject(referralId, must(RejectionReason.class, reason), words().orElse(null));
      case REPORT_OUTCOME ->
          new RecordOutcome(
              referralId,
              must(Outcome.class, outcome),
              choice(OutcomeReason.class, reason).orElse(null));
      case CONFIRM_OUTCOME ->
          yes != null
              ? new ConfirmOutcome(referralId)
              : new DisputeOutcome(referralId, must(DisputeReason.class, reason));
      case SUPPLY_INFO ->
          new SupplyInfo(
              referralId, words().orElseThrow(() -> new AnswerRefusal.AnswerIncomplete("text")));
    };
  }

  private static <E extends Enum<E>> E must(Class<E> type, @Nullable String name) {
    return choice(type, name).orElseThrow(() -> new AnswerRefusal.AnswerIncomplete("reason"));
  }

  private static <E extends Enum<E>> Optional<E> choice(Class<E> type, @Nullable String name) {
    return Arrays.stream(type.getEnumConstants()).filter(it -> it.name().equals(name)).findFirst();
  }

  /** As a browser sends it or as people write it, in either era and either digits. */
  private LocalDate day() {
    String typed = expectedOn == null ? "" : ThaiDigits.toArabic(expectedOn.strip());
    Matcher iso = ISO.matcher(typed);
    Matcher written = WRITTEN.matcher(typed);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    if (written.matches()) {
      return day(written.group(3), written.group(2), written.group(1));
    }
    throw new AnswerRefusal.AnswerDateUnreadable();
  }

  private static LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(
          ThaiDates.yearCe(Integer.parseInt(year)), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      throw new AnswerRefusal.AnswerDateUnreadable();
    }
  }

  private Optional<String> words() {
    String said = text == null ? "" : ThaiText.normalise(text);
    if (said.length() > LONGEST_TEXT || ThaiText.isUnreadable(said)) {
      throw new AnswerRefusal.AnswerTextUnreadable(LONGEST_TEXT);
    }
    return Optional.of(said).filter(it -> it.codePoints().anyMatch(Character::isLetterOrDigit));
  }
}
