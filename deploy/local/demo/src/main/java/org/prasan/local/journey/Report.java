package org.prasan.local.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.launcher.Text;
import org.prasan.local.journey.Board.CaseRow;
import org.prasan.local.journey.Board.ReferralRow;
import org.prasan.local.journey.Checks.Check;
import org.prasan.local.journey.Evidence.CentreRow;
import org.prasan.local.journey.Evidence.CertificateRow;
import org.prasan.local.journey.Evidence.MessageRow;

/** Prints what the services answered; not one figure in it comes from the journey's own plan. */
final class Report {

  private Report() {}

  static void print(
      Evidence seen, List<Check> checks, double seconds, long repeated, Map<String, Long> memory) {
    Metrics metrics = seen.metrics();
    Text.print("%n");
    row("ศูนย์ / centres", count(seen.centres(), CentreRow::state));
    row("หนังสือรับรอง / certificates", seen.certificates().size() + "  " + numbers(seen));
    row("กรณี / cases", count(seen.caseRows(), CaseRow::state));
    row("การส่งต่อ / referrals", count(seen.referralRows(), ReferralRow::state));
    row(
        "ไม่มีผู้รับเรื่องจนหมดเวลา / expired unclaimed",
        seen.referralRows().stream().filter(ReferralRow::expiredUnclaimed).count());
    row("ข้อความ / notifications", count(seen.messages(), m -> m.channel() + " " + m.state()));
    row("ไม่ส่งเพราะ / suppressed", count(suppressed(seen), m -> "" + m.reason()));
    row("อีเมลในกล่องทดลอง / e-mails received", seen.mailbox().received().size());
    row("ประมวลผลไม่ได้ / dead letters", seen.deadLetters());
    row("เหตุการณ์ / events published", metrics.sum("outbox_publish_seconds_count"));
    row("เหตุการณ์ซ้ำที่ตัดทิ้ง / duplicates dropped", metrics.sum("inbound_duplicates_total"));
    row("รอเผยแพร่ / outbox depth", metrics.sum("outbox_depth"));
    row("คำสั่งถึงผลในบริการถัดไป / command to effect", latencies(metrics));
    row("เรียกซ้ำ / calls repeated", repeated);
    row("เวลา / seconds", Text.of("%.1f", seconds));
    long megabytes = memory.values().stream().mapToLong(Long::longValue).sum();
    row("หน่วยความจำ / resident MB", megabytes + "  " + memory);
    Text.print("%n");
    checks.forEach(check ->
        Text.print("  %s %s – %s%n", check.holds() ? "✓" : "✗", check.thai(), check.english()));
  }

  private static String latencies(Metrics metrics) {
    return Stream.of(0.5, 0.95, 0.99)
        .map(share -> Text.of("p%.0f %s", share * 100, milliseconds(metrics, share)))
        .collect(Collectors.joining(", "));
  }

  private static String milliseconds(Metrics metrics, double share) {
    OptionalDouble seconds = metrics.quantile("inbound_latency_seconds", share);
    return seconds.isPresent() ? Text.of("%.0f ms", seconds.getAsDouble() * 1_000) : "-";
  }

  private static String numbers(Evidence seen) {
    var numbers =
        seen.certificates().stream().mapToInt(CertificateRow::running).summaryStatistics();
    return numbers.getCount() == 0
        ? ""
        : numbers.getMin() + "/2565 – " + numbers.getMax() + "/2565";
  }

  private static List<MessageRow> suppressed(Evidence seen) {
    return seen.messages().stream().filter(m -> m.state().equals("SUPPRESSED")).toList();
  }

  private static <T> String count(Collection<T> rows, Function<T, String> by) {
    var counts =
        rows.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    return rows.size() + "  " + counts.toString().replaceAll("[{}]", "").replace('=', ' ');
  }

  /** Thai vowels and tone marks above and below take no room of their own. */
  private static void row(String name, Object value) {
    long wide =
        name.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
    String room = " ".repeat((int) Math.max(0, 44 - wide));
    Text.print("  %s%s  %s%n", name, room, value);
  }
}
