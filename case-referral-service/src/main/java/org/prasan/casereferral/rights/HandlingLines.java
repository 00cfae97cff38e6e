package org.prasan.casereferral.rights;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.clocks.CaseClock;
import org.prasan.casereferral.handling.Before;
import org.prasan.casereferral.handling.Closure;
import org.prasan.casereferral.handling.Correction;
import org.prasan.casereferral.handling.CorrectionKind;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.FollowUp;
import org.prasan.casereferral.handling.FollowUp.Visit;
import org.prasan.casereferral.handling.HandlingWords;
import org.prasan.casereferral.handling.Note;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.personal.Sealed;
import org.prasan.personal.rights.CopiedLines;
import org.springframework.stereotype.Component;

/** What officers wrote about a case, in words, for a person in it who is not suspected. */
@Component
class HandlingLines {

  /** That a child was reported, and that somebody else was in the case by mistake. */
  private static final Set<CorrectionKind> UNTOLD =
      EnumSet.of(CorrectionKind.CHILD_REPORT_REVERSED, CorrectionKind.CLIENT_ENTERED_IN_ERROR);

  private final PersonalFields personal;
  private final AidLines aids;

  HandlingLines(PersonalFields personal, AidLines aids) {
    this.personal = personal;
    this.aids = aids;
  }

  void add(CopiedLines lines, Case one, Client client) {
    one.handling().notes().forEach(note -> addNote(lines, one, note));
    one.handling().corrections().stream()
        .filter(it -> !UNTOLD.contains(it.kind()))
        .forEach(it -> addCorrection(lines, one, it, client));
    one.handling()
        .repeats()
        .forEach(it -> lines.add("มีผู้แจ้งซ้ำเมื่อ", "Reported once more at", it.since()));
    addPause(lines, one.timing().clock());
    Closure closure = one.closure();
    if (closure != null) {
      addVisits(lines, one, closure);
    }
  }

  private void addNote(CopiedLines lines, Case one, Note note) {
    lines
        .add("ประเภทบันทึกของเจ้าหน้าที่", "Officer's note", note.kind())
        .add("ข้อความ", "Words", words(one, note.words()))
        .add("วันทบทวนแผน", "Plan reviewed on", note.reviewOn())
        .add("บันทึกเมื่อ", "Written down at", note.written().at());
  }

  private void addCorrection(CopiedLines lines, Case one, Correction it, Client client) {
    lines
        .add("รายการที่แก้ไข", "Put right", it.kind())
        .add("เหตุที่แก้ไข", "Why it was put right", it.cause())
        .add("คำอธิบาย", "Explained as", words(one, it.words()))
        .add("แก้ไขเมื่อ", "Put right at", it.made().at());
    addBefore(lines, one, it.before(), client);
  }

  /** Another person's aid is in the copy of that person. */
  private void addBefore(CopiedLines lines, Case one, Before before, Client client) {
    lines
        .add("ความเร่งด่วนก่อนแก้ไข", "Urgency before", before.urgency())
        .add("ผลก่อนแก้ไข", "Outcome before", before.outcome())
        .add("เหตุที่ช่วยไม่ได้ก่อนแก้ไข", "Why it was unmet before", before.unmetReason());
    DirectAid aid = before.aid();
    if (aid != null && aid.clientId().equals(client.id())) {
      aids.addAid(lines, aid);
    }
    Dismissal dismissal = before.dismissal();
    if (dismissal != null) {
      lines
          .add("เคยยุติเรื่องเพราะ", "Was put aside as", dismissal.as())
          .add("เรื่องเดิม", "Earlier case", dismissal.earlierCaseId());
    }
    Closure closure = before.closure();
    if (closure != null) {
      lines
          .add("ระดับการพึ่งตนเองก่อนแก้ไข", "Self-reliance before", closure.selfReliance())
          .add(
              "วันติดตามผลก่อนแก้ไข",
              "Follow-up before on",
              closure.followUps().stream().map(FollowUp::dueOn).toList());
      addVisits(lines, one, closure);
    }
  }

  private static void addPause(CopiedLines lines, @Nullable CaseClock clock) {
    CaseClock.Pause pause = clock == null ? null : clock.pause();
    if (pause != null) {
      lines
          .add("เรื่องพักไว้เพราะ", "The case rests because", pause.reason())
          .add("พักไว้ตั้งแต่", "Rests since", pause.from())
          .add("พักไว้ถึง", "Rests until", pause.until());
    }
  }

  private void addVisits(CopiedLines lines, Case one, Closure closure) {
    for (FollowUp followUp : closure.followUps()) {
      Visit visit = followUp.visit();
      if (visit != null) {
        lines
            .add("ผลการติดตาม", "Result of the visit", visit.result())
            .add("ระดับการพึ่งตนเองที่พบ", "Self-reliance found", visit.selfReliance())
            .add("ข้อความ", "Words", words(one, visit.words()))
            .add("บันทึกเมื่อ", "Written down at", visit.recorded().at());
      }
    }
  }

  private @Nullable String words(Case one, @Nullable Sealed sealed) {
    HandlingWords words = personal.open(Intake.textSubject(one.id()), sealed, HandlingWords.class);
    return words == null ? null : words.text();
  }
}
