package org.prasan.casereferral.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.Client;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalDetails.ReporterDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.referral.RejectionText;
import org.prasan.personal.rights.Copied;
import org.prasan.personal.rights.Copied.Line;
import org.prasan.personal.rights.Held;
import org.springframework.stereotype.Component;

/** What a case holds of a person, in words. */
@Component
class CaseCopies {

  private final Cases cases;
  private final Referrals referrals;
  private final PersonalFields personal;

  CaseCopies(Cases cases, Referrals referrals, PersonalFields personal) {
    this.cases = cases;
    this.referrals = referrals;
    this.personal = personal;
  }

  Copied of(Held held) {
    var lines = new ArrayList<Line>();
    cases
        .find(held.recordId())
        .ifPresent(one -> {
          add(lines, "เลขที่รับแจ้ง", "Case number", one.caseNo());
          add(lines, "วันเวลาที่รับแจ้ง", "Reported at", one.openedAt());
          add(lines, "สถานะ", "State", one.state());
          one.clients().stream()
              .filter(client -> client.id().equals(held.subjectId()))
              .forEach(client -> addClient(lines, one, client));
          if (one.intake().reporterId().equals(held.subjectId())) {
            addReporter(lines, one.intake());
          }
        });
    return new Copied(held, lines);
  }

  private void addClient(List<Line> lines, Case one, Client client) {
    ClientDetails who = personal.open(client.id(), client.details(), ClientDetails.class);
    if (who != null) {
      add(lines, "คำนำหน้า", "Title", who.title());
      add(lines, "ชื่อ", "First name", who.firstName());
      add(lines, "นามสกุล", "Last name", who.lastName());
      add(lines, "เลขประจำตัวหรือเลขหนังสือเดินทาง", "Identity number", who.identityNumber());
      add(lines, "วันเกิด", "Date of birth", who.birthDate());
      add(lines, "อายุ", "Age", who.age());
      add(lines, "คนพิการ", "Disability", who.disability() ? "ใช่ / yes" : "ไม่ใช่ / no");
      add(lines, "โทรศัพท์", "Telephone", who.phone());
      add(lines, "ที่อยู่", "Address", who.address());
    }
    if (!client.safety().isSuspected()) {
      addTexts(lines, one);
    }
    for (var need : one.needs()) {
      add(lines, "ความต้องการ", "Need", need.dimension() + " " + need.state());
    }
    for (Referral referral : referrals.ofCase(one.id())) {
      add(lines, "ส่งต่อหน่วยงาน", "Referred to agency", referral.agencyId());
      RejectionText said =
          personal.open(
              referral.request().subjectId(),
              referral.answer().rejectionText(),
              RejectionText.class);
      add(
          lines,
          "เหตุผลที่หน่วยงานส่งคืน",
          "Why it was returned",
          said == null ? null : said.text());
    }
  }

  /** What others told of somebody suspected is not handed to that person (PDPA s.30). */
  private void addTexts(List<Line> lines, Case one) {
    Account told =
        personal.open(Intake.textSubject(one.id()), one.intake().account(), Account.class);
    if (told != null) {
      add(lines, "เรื่องที่แจ้ง", "What was told", told.description());
      String risks =
          told.risks().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
      add(lines, "การประเมินความเสี่ยง", "Risk checks", risks);
    }
  }

  private void addReporter(List<Line> lines, Intake intake) {
    ReporterDetails who =
        personal.open(intake.reporterId(), intake.reporterDetails(), ReporterDetails.class);
    if (who != null) {
      add(lines, "ชื่อผู้แจ้ง", "Name of the reporter", who.name());
      add(lines, "โทรศัพท์ผู้แจ้ง", "Telephone of the reporter", who.phone());
    }
  }

  private static void add(List<Line> lines, String th, String en, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      lines.add(new Line(th, en, value.toString()));
    }
  }
}
