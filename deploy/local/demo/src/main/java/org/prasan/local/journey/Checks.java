package org.prasan.local.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prasan.launcher.Text;
import org.prasan.local.desk.DemoPeople;
import org.prasan.local.desk.DemoPeople.Shown;
import org.prasan.local.journey.Board.CaseRow;
import org.prasan.local.journey.Evidence.CertificateRow;
import org.prasan.local.journey.Evidence.MessageRow;

/** Holds what the services said against what must be true. */
record Checks(Evidence seen) {

  static final int CENTRES = 50;

  private static final Set<String> AIDED = Set.of("PROBLEM_ENDED", "AID_COMPLETED");
  private static final Set<String> UNSENT = Set.of("PENDING", "FAILED");

  /** What was looked at, in both languages, and whether it is as it must be. */
  record Check(boolean holds, String thai, String english) {

    static Check of(boolean holds, String thai, String english, Object... figures) {
      return new Check(holds, Text.of(thai, figures), Text.of(english, figures));
    }
  }

  List<Check> all() {
    return List.of(
        centres(),
        committees(),
        attendance(),
        certificates(),
        casesHaveReferrals(),
        casesHaveEnded(),
        referralsAreSettled(),
        nobodyIsToldTwice(),
        nothingWaits(),
        mailsArrived(),
        outboxIsEmpty(),
        noDeadLetters());
  }

  private Check centres() {
    long established =
        seen.centres().stream().filter(centre -> centre.state().equals("ESTABLISHED")).count();
    return Check.of(
        established == CENTRES,
        "จัดตั้งศูนย์แล้ว %d จาก %d ศูนย์",
        "%d of %d centres are established",
        established,
        CENTRES);
  }

  private Check committees() {
    long led = seen.centres().stream().filter(it -> it.isLedOn(Casework.today())).count();
    return Check.of(
        led == CENTRES,
        "คณะกรรมการที่อยู่ในวาระวันนี้ %d จาก %d ศูนย์",
        "the committees of %d of %d centres are in term today",
        led,
        CENTRES);
  }

  private Check attendance() {
    return Check.of(
        seen.attendees() == WorkshopDay.ATTENDEES,
        "ผู้เข้าร่วมประชุมเชิงปฏิบัติการ %d คน",
        "the workshop counts %d attendees",
        seen.attendees());
  }

  private Check certificates() {
    List<CertificateRow> all = seen.certificates();
    var numbers = all.stream().map(CertificateRow::running).collect(Collectors.toSet());
    long centres = all.stream().map(CertificateRow::centreId).distinct().count();
    var expected = IntStream.rangeClosed(1, CENTRES).boxed().collect(Collectors.toSet());
    return Check.of(
        all.size() == CENTRES && numbers.equals(expected) && centres == CENTRES,
        "หนังสือรับรองปี 2565 จำนวน %d ฉบับ เลขที่ไม่ซ้ำ %d เลข สำหรับ %d ศูนย์",
        "%d certificates of 2565 bear %d different numbers for %d centres",
        all.size(),
        numbers.size(),
        centres);
  }

  private Check casesHaveReferrals() {
    long with =
        seen.cases().values().stream()
            .filter(id -> !seen.board().referralsOf(id).isEmpty())
            .count();
    return Check.of(
        with == CasePlan.CASES && seen.caseRows().size() == CasePlan.CASES,
        "กรณีที่มีการส่งต่อ %d จาก %d กรณี",
        "%d of %d cases have their referral",
        with,
        CasePlan.CASES);
  }

  private Check casesHaveEnded() {
    long open =
        seen.caseRows().stream().map(CaseRow::state).filter(s -> !AIDED.contains(s)).count();
    return Check.of(
        open == 0, "กรณีที่ยังรอความช่วยเหลือ %d กรณี", "%d cases still wait for aid", open);
  }

  private Check referralsAreSettled() {
    long open = seen.referralRows().stream().filter(r -> !r.isFinal()).count();
    long all = seen.referralRows().size();
    return Check.of(
        open == 0 && all >= CasePlan.CASES,
        "การส่งต่อที่ได้รับคำตอบ ถอนคืน หรือหมดเวลา %d จาก %d รายการ",
        "%d of %d referrals were answered, withdrawn or expired",
        all - open,
        all);
  }

  private Check nobodyIsToldTwice() {
    var known = new HashSet<String>();
    long repeated =
        seen.messages().stream().map(MessageRow::identity).filter(id -> !known.add(id)).count();
    return Check.of(
        repeated == 0,
        "ข้อความซ้ำ %d จาก %d ข้อความ",
        "%d of %d messages were given twice",
        repeated,
        seen.messages().size());
  }

  private Check nothingWaits() {
    long waiting = seen.messages().stream().filter(m -> UNSENT.contains(m.state())).count();
    return Check.of(
        waiting == 0,
        "ข้อความที่ค้างหรือส่งไม่สำเร็จ %d ข้อความ",
        "%d messages wait or failed",
        waiting);
  }

  /** The sink forgets when it is restarted, so only mails since then are looked for in it. */
  private Check mailsArrived() {
    List<MessageRow> sent = seen.sentMails();
    long missing = seen.mailbox().missing(sent);
    long unknown = seen.mailbox().unknown(sent);
    return Check.of(
        missing == 0 && unknown == 0 && !sent.isEmpty(),
        "อีเมลที่ส่ง %d ฉบับ ไม่ถึงปลายทาง %d ฉบับ และมาถึงโดยไม่มีผู้ส่ง %d ฉบับ",
        "of %d e-mails sent %d did not arrive, and %d arrived that nobody sent",
        sent.size(),
        missing,
        unknown);
  }

  private Check outboxIsEmpty() {
    long depth = seen.metrics().sum("outbox_depth");
    return Check.of(
        depth == 0,
        "เหตุการณ์ที่ยังไม่ได้เผยแพร่ค้างอยู่ใน %d รายการ",
        "%d aggregates hold events that were not published",
        depth);
  }

  private Check noDeadLetters() {
    return Check.of(
        seen.deadLetters() == 0,
        "เหตุการณ์ที่ประมวลผลไม่ได้ %d รายการ",
        "%d events could not be handled",
        seen.deadLetters());
  }

  /** The people whom a visitor of the console may be are people of this journey. */
  static Check visitors(List<DistrictTeam> teams) {
    Set<String> registered =
        teams.stream()
            .flatMap(team -> Stream.concat(Stream.of(team.reporter()), staff(team)))
            .collect(Collectors.toSet());
    List<String> named =
        DemoPeople.all().stream()
            .map(Shown::person)
            .filter(it -> it.matches(".+-\\d+-.+"))
            .toList();
    return Check.of(
        !named.isEmpty() && registered.containsAll(named),
        "บุคคลในหน้าเข้าสู่ระบบทดลอง %d คน มีอยู่ในทะเบียน",
        "%d people of the log-in page stand in a register",
        named.size());
  }

  private static Stream<String> staff(DistrictTeam team) {
    return team.agencies().stream()
        .flatMap(agency -> Stream.of("agency-" + agency.id(), "head-" + agency.id()));
  }
}
