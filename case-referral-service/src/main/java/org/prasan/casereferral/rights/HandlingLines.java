package org.prasan.casereferral.rights;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.handling.Closure;
import org.prasan.casereferral.handling.Correction;
import org.prasan.casereferral.handling.FollowUp;
import org.prasan.casereferral.handling.FollowUp.Visit;
import org.prasan.casereferral.handling.HandlingWords;
import org.prasan.casereferral.handling.Note;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.personal.Sealed;
import org.prasan.personal.rights.CopiedLines;
import org.springframework.stereotype.Component;

/** What officers wrote about a case, in words, for a person in it who is not suspected. */
@Component
class HandlingLines {

  private final PersonalFields personal;

  HandlingLines(PersonalFields personal) {
    this.personal = personal;
  }

  void add(CopiedLines lines, Case one) {
    one.handling().notes().forEach(note -> addNote(lines, one, note));
    one.handling().corrections().forEach(it -> addCorrection(lines, one, it));
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

  private void addCorrection(CopiedLines lines, Case one, Correction it) {
    lines
        .add("รายการที่แก้ไข", "Put right", it.kind())
        .add("คำอธิบาย", "Explained as", words(one, it.words()))
        .add("แก้ไขเมื่อ", "Put right at", it.made().at());
    Closure before = it.before().closure();
    if (before != null) {
      addVisits(lines, one, before);
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
