package org.prasan.casereferral.rights;

import java.util.List;
import org.prasan.casereferral.attachment.Attachment;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.course.CaseStep;
import org.prasan.casereferral.handling.Closure;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.FollowUp;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.privacy.PersonalDetails.ReporterDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.access.AccessEntry;
import org.prasan.personal.rights.Copied;
import org.prasan.personal.rights.CopiedLines;
import org.prasan.personal.rights.Held;
import org.prasan.thai.Areas;
import org.springframework.stereotype.Component;

/** What a case holds of a person, in words. */
@Component
class CaseCopies {

  private final Cases cases;
  private final PersonalFields personal;
  private final ClientLines clients;
  private final AidLines aids;

  CaseCopies(Cases cases, PersonalFields personal, ClientLines clients, AidLines aids) {
    this.cases = cases;
    this.personal = personal;
    this.clients = clients;
    this.aids = aids;
  }

  Copied of(Held held) {
    var lines = new CopiedLines();
    cases
        .find(held.recordId())
        .ifPresent(one -> {
          lines
              .add("เลขที่รับแจ้ง", "Case number", one.caseNo())
              .add("วันเวลาที่รับแจ้ง", "Reported at", one.openedAt())
              .add("เขต", "District", Areas.district(one.districtCode()).orElse(null))
              .add("สถานะ", "State", one.state())
              .add("ผู้แจ้ง", "Reported by", one.intake().reporterKind());
          addPeople(lines, one, held.subjectId());
        });
    return new Copied(held, lines.all());
  }

  /**
   * Who reported, and as a volunteer saw no number, is not told by who looked; nor are agencies, to
   * whom others may have fled, to whoever is suspected or only reported.
   */
  List<AccessEntry> told(Held held, List<AccessEntry> looks) {
    Case one = cases.find(held.recordId()).orElse(null);
    if (one == null) {
      return looks;
    }
    boolean helped = isOneOfThoseHelped(one, held.subjectId());
    return looks.stream()
        .filter(look -> !isByReporter(look, one) && (helped || !isByAgency(look)))
        .toList();
  }

  private static boolean isByReporter(AccessEntry look, Case one) {
    return look.subject().equals(one.openedBy())
        && !look.fields().contains(SharedField.IDENTITY.name());
  }

  private static boolean isOneOfThoseHelped(Case one, String subjectId) {
    return one.everHeld().stream()
        .anyMatch(it -> it.id().equals(subjectId) && !it.safety().isSuspected());
  }

  private static boolean isByAgency(AccessEntry look) {
    return look.what().contains("referral") || look.what().startsWith("answer-code");
  }

  private void addPeople(CopiedLines lines, Case one, String subjectId) {
    one.clients().stream()
        .filter(client -> client.id().equals(subjectId))
        .forEach(client -> {
          addReport(lines, one.intake(), client.safety().isSuspected());
          addCourse(lines, one);
          clients.add(lines, one, client);
          aids.add(lines, one, client);
          addAttachments(lines, one, client);
        });
    one.handling().corrections().stream()
        .filter(it -> subjectId.equals(it.target()))
        .forEach(it -> clients.addMistaken(lines, it));
    if (one.intake().reporterId().equals(subjectId)) {
      addReporter(lines, one.intake());
    }
  }

  /** Whoever is suspected does not learn from it what was noticed. */
  private static void addReport(CopiedLines lines, Intake intake, boolean suspected) {
    String registered = intake.registeredDistrictCode();
    lines
        .add("ช่องทางที่รับแจ้ง", "Channel", intake.channel())
        .add("พบเหตุเมื่อ", "Seen at", intake.observedAt())
        .add("ปัญหาหลัก", "Main problem", intake.mainProblem())
        .add("ปัญหาย่อย", "Further problems", intake.subProblems())
        .add("ความเร่งด่วน", "Urgency", intake.urgency())
        .add(
            "เหตุที่เร่งด่วนกว่าที่แจ้ง",
            "Why more urgent than told",
            suspected ? null : intake.urgencyCause())
        .add("เหตุการณ์", "Event", intake.eventTag())
        .add(
            "เขตตามทะเบียนบ้าน",
            "District of registration",
            registered == null ? null : Areas.district(registered).orElse(null));
  }

  /** Papers may speak of all people of a case; whoever is suspected learns of none. */
  private static void addAttachments(CopiedLines lines, Case one, Client client) {
    if (client.safety().isSuspected()) {
      return;
    }
    for (Attachment paper : one.attachments()) {
      Stamp removed = paper.removed();
      lines
          .add("เอกสารหรือภาพในเรื่อง", "Paper or picture of the case", paper.kind())
          .add("ชนิดแฟ้ม", "Kind of file", paper.type())
          .add("ขนาด (ไบต์)", "Size (bytes)", paper.bytes())
          .add("ตรวจไวรัส", "Virus scan", paper.scan())
          .add("เพิ่มเมื่อ", "Added at", paper.added().at())
          .add("นำออกเมื่อ", "Taken out at", removed == null ? null : removed.at())
          .add("เหตุที่นำออก", "Why it was taken out", paper.removalReason());
    }
  }

  private static void addCourse(CopiedLines lines, Case one) {
    for (CaseStep step : one.steps()) {
      lines
          .add("เข้าสู่สถานะ", "Entered state", step.state())
          .add("เมื่อ", "At", step.entered().at());
    }
    Closure closure = one.closure();
    if (closure != null) {
      lines
          .add("ระดับการพึ่งตนเอง", "Self-reliance", closure.selfReliance())
          .add(
              "ติดตามผลหลังยุติ (วัน)",
              "Follow-up after days",
              closure.followUps().stream().map(FollowUp::days).toList())
          .add(
              "วันติดตามผล",
              "Follow-up on",
              closure.followUps().stream().map(FollowUp::dueOn).toList());
    }
    Dismissal dismissal = one.dismissal();
    if (dismissal != null) {
      lines
          .add("ยุติเรื่องเพราะ", "Put aside as", dismissal.as())
          .add("เรื่องเดิม", "Earlier case", dismissal.earlierCaseId());
    }
  }

  private void addReporter(CopiedLines lines, Intake intake) {
    ReporterDetails who =
        personal.open(intake.reporterId(), intake.reporterDetails(), ReporterDetails.class);
    lines
        .add("ขอปกปิดชื่อผู้แจ้ง", "Reporter stays anonymous", intake.anonymous())
        .add("รหัสอาสาสมัครผู้แจ้ง", "Id of the reporting volunteer", intake.volunteerId());
    if (who != null) {
      lines
          .add("ชื่อผู้แจ้ง", "Name of the reporter", who.name())
          .add("โทรศัพท์ผู้แจ้ง", "Telephone of the reporter", who.phone());
    }
  }
}
