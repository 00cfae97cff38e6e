package org.prasan.casereferral.answering.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.answering.AnswerAction;
import org.prasan.casereferral.answering.Answering.Question;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.DisputeReason;
import org.prasan.casereferral.reason.OutcomeReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.thai.ThaiDates;

/**
 * A question as the page shows it: the matter's number, codes and times, and nobody's name.
 *
 * @param service for the agency alone: what somebody needs help with is not for every eye
 */
record AnswerPage(
    AnswerAction action,
    String caseNo,
    @Nullable AidService service,
    @Nullable Outcome outcome,
    String sentTh,
    String sentEn,
    String byTh,
    String byEn,
    LocalDate today) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  static AnswerPage of(Question question, Instant now) {
    Referral referral = question.referral();
    Instant sent = referral.steps().getFirst().entered().at();
    Instant by = referral.respondBy();
    boolean agency = question.action().isOfAgency();
    return new AnswerPage(
        question.action(),
        referral.caseNo(),
        agency ? referral.request().service() : null,
        referral.answer().outcome(),
        th(sent),
        en(sent),
        agency && by != null ? th(by) : "",
        agency && by != null ? en(by) : "",
        ThaiDates.inBangkok(now));
  }

  public List<RejectionReason> rejections() {
    return List.of(RejectionReason.values());
  }

  public List<Outcome> outcomes() {
    return List.of(Outcome.values());
  }

  public List<OutcomeReason> outcomeReasons() {
    return List.of(OutcomeReason.values());
  }

  public List<DisputeReason> disputes() {
    return List.of(DisputeReason.values());
  }

  public List<DelayReason> delays() {
    return List.of(DelayReason.values());
  }

  private static String th(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, ThaiDates.BANGKOK);
    return ThaiDates.longForm(local.toLocalDate()) + " เวลา " + TIME.format(local) + " น.";
  }

  private static String en(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, ThaiDates.BANGKOK);
    return ThaiDates.english(local.toLocalDate()) + ", " + TIME.format(local);
  }
}
