package org.prasan.casereferral.rights;

import java.util.Set;
import org.prasan.casereferral.allowance.AidApproval;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.consent.SharingOverride;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.ReferralEntry;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.privacy.PersonalDetails.OverrideReason;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.programme.Programmes;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.rights.CopiedLines;
import org.prasan.thai.Baht;
import org.springframework.stereotype.Component;

/** What a person's case lacked, whom it was sent to and what came of it. */
@Component
class AidLines {

  private final Referrals referrals;
  private final Programmes programmes;
  private final PersonalFields personal;
  private final ReferralLines answers;

  AidLines(
      Referrals referrals, Programmes programmes, PersonalFields personal, ReferralLines answers) {
    this.referrals = referrals;
    this.programmes = programmes;
    this.personal = personal;
    this.answers = answers;
  }

  void add(CopiedLines lines, Case one, Client client) {
    for (Need need : one.needs()) {
      if (!client.safety().isSuspected()) {
        addNeed(lines, need);
      }
      need.aids().stream()
          .filter(aid -> aid.clientId().equals(client.id()))
          .forEach(aid -> addAid(lines, aid));
      need.referrals().stream()
          .filter(entry -> mayKnow(client, entry))
          .forEach(entry -> addEntry(lines, one, client, entry));
    }
    one.approvals().stream()
        .filter(approval -> approval.clientId().equals(client.id()))
        .forEach(approval -> addApproval(lines, approval));
    referrals.ofCase(one.id()).stream()
        .filter(it -> mayKnow(one, client, it.id()))
        .forEach(it -> answers.add(lines, it, client));
  }

  private static void addNeed(CopiedLines lines, Need need) {
    lines
        .add("ความต้องการ", "Need", need.dimension())
        .add("สถานะความต้องการ", "State of the need", need.state())
        .add("ผล", "Outcome", need.outcome())
        .add("เหตุที่ช่วยไม่ได้", "Why it is unmet", need.unmetReason());
  }

  /** Nobody suspected learns where others were sent (PDPA s.30). */
  private static boolean mayKnow(Client client, ReferralEntry entry) {
    SharingOverride override = entry.override();
    return !client.safety().isSuspected()
        || override != null && override.clientIds().equals(Set.of(client.id()));
  }

  private static boolean mayKnow(Case one, Client client, String referralId) {
    return !client.safety().isSuspected()
        || one.needs().stream()
            .flatMap(need -> need.referrals().stream())
            .anyMatch(it -> it.referralId().equals(referralId) && mayKnow(client, it));
  }

  void addAid(CopiedLines lines, DirectAid aid) {
    lines
        .add("โครงการช่วยเหลือ", "Aid programme", programmes.name(aid.programme()))
        .add("จำนวนเงิน (บาท)", "Amount in baht", Baht.ofNullable(aid.amountSatang()))
        .add("ผลการช่วยเหลือ", "Outcome of the aid", aid.outcome())
        .add("การนับวงเงิน", "How the limit was counted", aid.countedBy())
        .add("ช่วยเหลือเมื่อ", "Aid given at", aid.given().at());
    Stamp reversed = aid.reversed();
    if (reversed != null) {
      lines.add("ยกเลิกการช่วยเหลือเมื่อ", "Aid taken back at", reversed.at());
    }
  }

  private void addApproval(CopiedLines lines, AidApproval approval) {
    lines
        .add(
            "อนุมัติให้เกินวงเงินของโครงการ",
            "Allowed more of the programme",
            programmes.name(approval.programme()))
        .add(
            "วงเงินที่เพิ่ม (บาท)",
            "Limit raised by baht",
            Baht.ofNullable(approval.amountSatang()))
        .add("ปีงบประมาณ", "Fiscal year", approval.fiscalYear())
        .add("เหตุที่อนุมัติ", "Why it was allowed", approval.reason())
        .add("อนุมัติเมื่อ", "Allowed at", approval.approved().at());
  }

  private void addEntry(CopiedLines lines, Case one, Client client, ReferralEntry entry) {
    lines
        .add("ส่งต่อหน่วยงาน", "Referred to the agency", entry.agencyId())
        .add("บริการที่ขอ", "Service asked for", entry.service())
        .add("สถานะการส่งต่อ", "State of the referral", entry.state())
        .add("ส่งต่อเมื่อ", "Referred at", entry.referred().at());
    SharingOverride override = entry.override();
    if (override != null && override.clientIds().contains(client.id())) {
      OverrideReason why =
          client.safety().isSuspected()
              ? null
              : personal.open(
                  Intake.textSubject(one.id()), override.reason(), OverrideReason.class);
      lines
          .add("เปิดเผยโดยอาศัยกฎหมาย", "Shared by law", override.basis())
          .add("ข้อมูลที่เปิดเผย", "Data shared by law", override.fields())
          .add("เหตุผลที่เปิดเผย", "Why they were shared", why == null ? null : why.reason());
    }
  }
}
