package org.prasan.casereferral.rights;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.course.AgencyAnswer;
import org.prasan.casereferral.course.Asked;
import org.prasan.casereferral.course.Dispute;
import org.prasan.casereferral.course.Question;
import org.prasan.casereferral.course.RejectionText;
import org.prasan.casereferral.course.Respite;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.Sealed;
import org.prasan.personal.rights.CopiedLines;
import org.springframework.stereotype.Component;

/** What an agency answered, was told and was asked to do for a person. */
@Component
class ReferralLines {

  private final PersonalFields personal;

  ReferralLines(PersonalFields personal) {
    this.personal = personal;
  }

  void add(CopiedLines lines, Referral referral, Client client) {
    boolean suspected = client.safety().isSuspected();
    addAnswer(lines, referral, suspected);
    if (!suspected) {
      addCourse(lines, referral);
      referral.questions().forEach(it -> addQuestion(lines, referral, it));
      referral.disputes().forEach(it -> addDispute(lines, it));
      addPause(lines, referral.respite());
    }
  }

  private void addAnswer(CopiedLines lines, Referral referral, boolean suspected) {
    AgencyAnswer said = referral.answer();
    RejectionText text =
        suspected
            ? null
            : personal.open(
                referral.request().subjectId(), said.rejectionText(), RejectionText.class);
    lines
        .add("คำตอบของหน่วยงาน", "Answer of the agency", referral.agencyId())
        .add("คาดว่าจะแล้วเสร็จ", "Expected on", said.expectedOn())
        .add("เหตุที่หน่วยงานส่งคืน", "Why it was returned", said.rejection())
        .add("คำอธิบายของหน่วยงาน", "The agency's words", text == null ? null : text.text())
        .add("ผลของหน่วยงาน", "Outcome by the agency", said.outcome())
        .add("เหตุผลของหน่วยงาน", "The agency's reason", said.outcomeReason())
        .add("ผู้ประสบปัญหายืนยันผล", "Confirmed by the person", said.confirmed());
  }

  /** Nobody suspected learns where and when others are met. */
  private static void addCourse(CopiedLines lines, Referral referral) {
    AgencyAnswer said = referral.answer();
    lines
        .add("เหตุที่ล่าช้า", "Why it takes longer", said.delay())
        .add("หน่วยงานทบทวนเมื่อวันที่", "Looked at again on", said.reviewOn())
        .add("หน่วยงานส่งต่อให้หน่วยงาน", "Passed on to the agency", said.forwardedTo())
        .add("วันเวลานัดหมาย", "Appointment at", referral.care().appointmentAt())
        .add("เหตุที่ถอนการส่งต่อ", "Why it was taken back", referral.withdrawal())
        .add("เหตุที่การส่งต่อบันทึกผิด", "Why it was entered in error", referral.error());
  }

  private void addQuestion(CopiedLines lines, Referral referral, Question it) {
    Stamp answered = it.answered();
    lines
        .add("คำถามของหน่วยงาน", "Question of the agency", words(referral, it.question()))
        .add("ถามเมื่อ", "Asked at", it.asked().at())
        .add("คำตอบต่อคำถาม", "What it was told", words(referral, it.answer()))
        .add("ตอบเมื่อ", "Answered at", answered == null ? null : answered.at());
  }

  private static void addDispute(CopiedLines lines, Dispute it) {
    lines
        .add("ผลที่หน่วยงานแจ้งและถูกโต้แย้ง", "Outcome that was disputed", it.reported())
        .add("เหตุที่โต้แย้ง", "Why it was disputed", it.reason())
        .add("โต้แย้งเมื่อ", "Disputed at", it.disputed().at());
  }

  private static void addPause(CopiedLines lines, Respite respite) {
    Respite.Pause pause = respite.pause();
    if (pause != null) {
      lines
          .add(
              "หยุดนับเวลาของหน่วยงานเพราะ",
              "The agency's time stands still because",
              pause.reason())
          .add("หยุดนับเวลาตั้งแต่", "Stands still since", pause.from())
          .add("หยุดนับเวลาถึง", "Stands still until", pause.until());
    }
  }

  private @Nullable String words(Referral referral, @Nullable Sealed sealed) {
    Asked words = personal.open(referral.request().subjectId(), sealed, Asked.class);
    return words == null ? null : words.text();
  }
}
