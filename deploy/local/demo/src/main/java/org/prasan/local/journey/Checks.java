package org.prasan.local.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prasan.local.journey.Board.CaseRow;
import org.prasan.local.journey.Board.ReferralRow;
import org.prasan.local.journey.Evidence.MessageRow;

/** Holds what the services said against what must be true. */
final class Checks {

  static final int CENTRES = 50;

  private final Evidence seen;

  Checks(Evidence seen) {
    this.seen = seen;
  }

  List<Check> all() {
    return List.of(
        centres(),
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
        seen.centres().stream()
            .filter(c -> c.path("state").asString().equals("ESTABLISHED"))
            .count();
    return new Check(
        established == CENTRES,
        "%d of %d centres are established".formatted(established, CENTRES),
        "จัดตั้งศูนย์แล้ว %d จาก %d ศูนย์".formatted(established, CENTRES));
  }

  private Check attendance() {
    return new Check(
        seen.attendees() == WorkshopDay.ATTENDEES,
        "the workshop counts %d attendees".formatted(seen.attendees()),
        "ผู้เข้าร่วมประชุมเชิงปฏิบัติการ %d คน".formatted(seen.attendees()));
  }

  private Check certificates() {
    Set<Integer> numbers =
        seen.certificates().stream()
            .map(c -> c.path("running").asInt())
            .collect(Collectors.toSet());
    Set<String> centres =
        seen.certificates().stream()
            .map(c -> c.path("centreId").asString())
            .collect(Collectors.toSet());
    Set<Integer> expected = IntStream.rangeClosed(1, CENTRES).boxed().collect(Collectors.toSet());
    boolean holds =
        seen.certificates().size() == CENTRES
            && numbers.equals(expected)
            && centres.size() == CENTRES;
    return new Check(
        holds,
        "%d certificates of 2565 bear %d different numbers for %d centres"
            .formatted(seen.certificates().size(), numbers.size(), centres.size()),
        "หนังสือรับรองปี 2565 จำนวน %d ฉบับ เลขที่ไม่ซ้ำ %d เลข สำหรับ %d ศูนย์"
            .formatted(seen.certificates().size(), numbers.size(), centres.size()));
  }

  private Check casesHaveReferrals() {
    long with =
        seen.cases().values().stream()
            .filter(id -> !seen.sight().referralsOf(id).isEmpty())
            .count();
    return new Check(
        with == CasePlan.CASES && seen.caseRows().size() == CasePlan.CASES,
        "%d of %d cases have their referral".formatted(with, CasePlan.CASES),
        "กรณีที่มีการส่งต่อ %d จาก %d กรณี".formatted(with, CasePlan.CASES));
  }

  private Check casesHaveEnded() {
    List<String> open =
        seen.caseRows().stream()
            .map(CaseRow::state)
            .filter(state -> !state.equals("PROBLEM_ENDED") && !state.equals("AID_COMPLETED"))
            .toList();
    return new Check(
        open.isEmpty(),
        "%d cases still wait for aid".formatted(open.size()),
        "กรณีที่ยังรอความช่วยเหลือ %d กรณี".formatted(open.size()));
  }

  private Check referralsAreSettled() {
    long open = seen.referralRows().stream().filter(r -> !r.isFinal()).count();
    long all = seen.referralRows().size();
    return new Check(
        open == 0 && all >= CasePlan.CASES,
        "%d of %d referrals were answered, withdrawn or expired".formatted(all - open, all),
        "การส่งต่อที่ได้รับคำตอบ ถอนคืน หรือหมดเวลา %d จาก %d รายการ".formatted(all - open, all));
  }

  private Check nobodyIsToldTwice() {
    var known = new HashSet<String>();
    long repeated =
        seen.messages().stream().map(MessageRow::identity).filter(id -> !known.add(id)).count();
    return new Check(
        repeated == 0,
        "%d of %d messages were given twice".formatted(repeated, seen.messages().size()),
        "ข้อความซ้ำ %d จาก %d ข้อความ".formatted(repeated, seen.messages().size()));
  }

  private Check nothingWaits() {
    long waiting =
        seen.messages().stream()
            .filter(m -> m.state().equals("PENDING") || m.state().equals("FAILED"))
            .count();
    return new Check(
        waiting == 0,
        "%d messages wait or failed".formatted(waiting),
        "ข้อความที่ค้างหรือส่งไม่สำเร็จ %d ข้อความ".formatted(waiting));
  }

  /** The sink forgets when it is restarted, so only mails since then are looked for in it. */
  private Check mailsArrived() {
    List<MessageRow> sent = seen.sentMails();
    long missing = seen.mailbox().missing(sent);
    long unknown = seen.mailbox().unknown(sent);
    return new Check(
        missing == 0 && unknown == 0 && !sent.isEmpty(),
        "of %d e-mails sent %d did not arrive, and %d arrived that nobody sent"
            .formatted(sent.size(), missing, unknown),
        "อีเมลที่ส่ง %d ฉบับ ไม่ถึงปลายทาง %d ฉบับ และมาถึงโดยไม่มีผู้ส่ง %d ฉบับ"
            .formatted(sent.size(), missing, unknown));
  }

  private Check outboxIsEmpty() {
    long depth = seen.metrics().sum("outbox_depth");
    return new Check(
        depth == 0,
        "%d aggregates hold events that were not published".formatted(depth),
        "เหตุการณ์ที่ยังไม่ได้เผยแพร่ค้างอยู่ใน %d รายการ".formatted(depth));
  }

  private Check noDeadLetters() {
    return new Check(
        seen.deadLetters() == 0,
        "%d events could not be handled".formatted(seen.deadLetters()),
        "เหตุการณ์ที่ประมวลผลไม่ได้ %d รายการ".formatted(seen.deadLetters()));
  }

  static boolean isUnclaimed(ReferralRow referral) {
    return referral.state().equals("EXPIRED") && !referral.claimed();
  }
}
