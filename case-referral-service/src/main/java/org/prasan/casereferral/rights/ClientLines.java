package org.prasan.casereferral.rights;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.consent.GiverName;
import org.prasan.casereferral.handling.Correction;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.EarlierClient;
import org.prasan.casereferral.people.Home;
import org.prasan.casereferral.people.NoNameReason;
import org.prasan.casereferral.people.Notice;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.safety.ClientSafety;
import org.prasan.casereferral.safety.Danger;
import org.prasan.casereferral.safety.Lifting;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.casereferral.safety.SafeContact;
import org.prasan.casereferral.safety.SafetyNote;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.rights.CopiedLines;
import org.prasan.thai.Areas;
import org.springframework.stereotype.Component;

/** What is held of a client: who it is, what keeps them safe, what they agreed to. */
@Component
class ClientLines {

  private final PersonalFields personal;
  private final HandlingLines handling;

  ClientLines(PersonalFields personal, HandlingLines handling) {
    this.personal = personal;
    this.handling = handling;
  }

  void add(CopiedLines lines, Case one, Client client) {
    addDetails(lines, client);
    addSafety(lines, client.id(), client.safety());
    if (!client.safety().isSuspected()) {
      addTold(lines, one);
      handling.add(lines, one, client);
    }
    client.consents().forEach(consent -> addConsent(lines, client, consent));
    addConsentsForOthers(lines, one, client);
  }

  /** Of the case itself nothing: it is about others. */
  void addMistaken(CopiedLines lines, Correction taken) {
    Client client = taken.before().client();
    if (client == null) {
      return;
    }
    lines
        .add(
            "บันทึกผิดเรื่องและนำออกเมื่อ",
            "Never belonged in the case, taken out at",
            taken.made().at())
        .add("เหตุที่นำออก", "Why taken out", taken.cause());
    addDetails(lines, client);
    addSafety(lines, client.id(), client.safety());
    client.consents().forEach(consent -> addConsent(lines, client, consent));
  }

  private void addDetails(CopiedLines lines, Client client) {
    lines
        .add("เอกสารแสดงตน", "Identity document", client.identityKind())
        .add("เหตุที่ไม่มีเอกสาร", "Why there is none", client.noIdentityReason())
        .add("กลุ่มอายุ", "Age group", client.ageBand());
    ClientDetails who = personal.open(client.id(), client.details(), ClientDetails.class);
    if (who != null) {
      addWho(
          lines.add("เลขประจำตัวหรือเลขหนังสือเดินทาง", "Identity number", who.identityNumber()),
          who);
    }
    addHome(lines, client.noNameReason(), client.home());
    addNotice(lines, client.notice());
    client.history().forEach(before -> addEarlier(lines, client, before));
  }

  /** A number that was written down wrong may be somebody else's, so earlier ones are not told. */
  private void addEarlier(CopiedLines lines, Client client, EarlierClient before) {
    lines
        .add("ข้อมูลก่อนแก้ไขเมื่อ", "Held before the correction at", before.corrected().at())
        .add("เหตุที่แก้ไข", "Why it was corrected", before.reason())
        .add("เอกสารแสดงตน", "Identity document", before.identityKind())
        .add("เหตุที่ไม่มีเอกสาร", "Why there is none", before.noIdentityReason());
    ClientDetails who = personal.open(client.id(), before.details(), ClientDetails.class);
    if (who != null) {
      addWho(lines, who);
    }
    addHome(lines, before.noNameReason(), before.home());
    addSafety(lines, client.id(), before.safety());
  }

  private static void addWho(CopiedLines lines, ClientDetails who) {
    lines
        .add("คำนำหน้า", "Title", who.title())
        .add("ชื่อ", "First name", who.firstName())
        .add("นามสกุล", "Last name", who.lastName())
        .add("วันเกิด", "Date of birth", who.birthDate())
        .add("ปีเกิด", "Year of birth", who.birthYear())
        .add("อายุ", "Age", who.age())
        .add("อายุหรือปีเกิดโดยประมาณ", "Age or year is a guess", who.approximate())
        .add("คนพิการ", "Disability", who.disability())
        .add("โทรศัพท์", "Telephone", who.phone())
        .add("ที่อยู่", "Address", who.address())
        .add("ที่อยู่ตามทะเบียนบ้าน", "Registered address", who.registeredAddress())
        .add("ลักษณะที่สังเกตได้", "Appearance", who.appearance());
  }

  private static void addHome(CopiedLines lines, @Nullable NoNameReason noName, Home home) {
    String district = home.rightsDistrict();
    lines
        .add("เหตุที่ไม่มีชื่อ", "Why there is no name", noName)
        .add("ครัวเรือนที่", "Household in the case", home.household())
        .add("มีชื่อในทะเบียนบ้าน", "Registered", home.registered())
        .add(
            "เขตที่ใช้พิจารณาสิทธิ",
            "District of rights",
            district == null ? null : Areas.district(district).orElse(null));
  }

  private static void addNotice(CopiedLines lines, @Nullable Notice notice) {
    if (notice != null) {
      Stamp settled = notice.settled();
      lines
          .add("ต้องแจ้งให้เจ้าของข้อมูลทราบภายใน", "To be told by", notice.due())
          .add("แจ้งให้ทราบโดย", "Told", notice.way())
          .add("แจ้งให้ทราบเมื่อวันที่", "Told on", notice.givenOn())
          .add("เหตุที่ไม่ต้องแจ้งให้ทราบ", "Why not told", notice.waiver())
          .add("บันทึกเมื่อ", "Written down at", settled == null ? null : settled.at());
    }
  }

  private void addSafety(CopiedLines lines, String clientId, ClientSafety safety) {
    lines
        .add("บทบาทในเรื่อง", "Role in the case", safety.role())
        .add("ความสัมพันธ์กับผู้ประสบปัญหา", "Relation", safety.relation())
        .add("ปกปิดที่อยู่", "Address hidden", safety.addressHidden());
    SafeContact contact = safety.safeContact();
    if (contact != null) {
      SafetyNote note = personal.open(clientId, contact.note(), SafetyNote.class);
      lines
          .add("ติดต่ออย่างปลอดภัยโดย", "Safe ways of contact", contact.ways())
          .add("ติดต่ออย่างปลอดภัยเมื่อ", "Safe times of contact", contact.times())
          .add("ผู้ที่ควรติดต่อ", "Contact by", contact.by())
          .add("หมายเหตุการติดต่อ", "Note on contact", note == null ? null : note.text());
    }
  }

  /** What others told of somebody suspected is not handed to that person (PDPA s.30). */
  private void addTold(CopiedLines lines, Case one) {
    String texts = Intake.textSubject(one.id());
    Account told = personal.open(texts, one.intake().account(), Account.class);
    if (told != null) {
      lines
          .add("เรื่องที่แจ้ง", "What was told", told.description())
          .add("การประเมินความเสี่ยง", "Risk checks", told.risks());
    }
    Danger danger = one.safety().danger();
    if (danger != null) {
      SafetyNote words = personal.open(texts, danger.words(), SafetyNote.class);
      lines
          .add("อันตรายต่อผู้เยี่ยม", "Dangers to visitors", danger.kinds())
          .add("คำอธิบายอันตราย", "Dangers in words", words == null ? null : words.text())
          .add("บันทึกอันตรายเมื่อ", "Dangers noted at", danger.noted().at());
    }
    Restriction restriction = one.safety().restriction();
    if (restriction != null) {
      lines
          .add("จำกัดผู้เห็นเรื่องเพราะ", "Seen by few because of", restriction.reason())
          .add("จำกัดผู้เห็นเรื่องตั้งแต่", "Seen by few since", restriction.since().at());
    }
    Lifting lifting = one.safety().lifting();
    if (lifting != null) {
      lines
          .add("เลิกจำกัดผู้เห็นเรื่องเพราะ", "Shown to all again because", lifting.reason())
          .add("เลิกจำกัดผู้เห็นเรื่องเมื่อ", "Shown to all again at", lifting.lifted().at());
    }
  }

  private void addConsent(CopiedLines lines, Client client, Consent consent) {
    Consent.Terms terms = consent.terms();
    Consent.Giver giver = consent.giver();
    GiverName name = personal.open(client.id(), giver.name(), GiverName.class);
    Stamp withdrawn = consent.withdrawn();
    lines
        .add("รหัสความยินยอม", "Consent", consent.id())
        .add("สถานะความยินยอม", "State of the consent", consent.state())
        .add("วัตถุประสงค์", "Purpose", terms.purpose())
        .add("รหัสหน่วยงานผู้รับ", "Ids of the agencies", terms.recipients())
        .add("ข้อมูลที่ยินยอม", "Data agreed to", terms.fields())
        .add("ให้เมื่อวันที่", "Given on", terms.givenOn())
        .add("ใช้ได้ถึงวันที่", "Holds until", terms.expiresOn())
        .add("ฉบับข้อความ", "Version of the text", terms.wording())
        .add("ผู้ให้ความยินยอมในฐานะ", "Given in the capacity of", giver.capacity())
        .add("ผู้ให้ความยินยอมในเรื่องเดียวกัน", "Given by the client", giver.clientId())
        .add("ชื่อผู้ให้ความยินยอม", "Given by", name == null ? null : name.name())
        .add("บันทึกเมื่อ", "Written down at", consent.recorded().at())
        .add("ถอนเมื่อ", "Withdrawn at", withdrawn == null ? null : withdrawn.at());
  }

  private static void addConsentsForOthers(CopiedLines lines, Case one, Client client) {
    one.clients().stream()
        .filter(other -> !other.id().equals(client.id()))
        .flatMap(other -> other.consents().stream())
        .filter(consent -> client.id().equals(consent.giver().clientId()))
        .forEach(consent ->
            lines
                .add("ให้ความยินยอมแทนผู้อื่น", "Consent for somebody else", consent.id())
                .add("บันทึกเมื่อ", "Written down at", consent.recorded().at()));
  }
}
