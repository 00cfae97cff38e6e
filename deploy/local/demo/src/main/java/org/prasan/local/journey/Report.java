package org.prasan.local.journey;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.local.journey.Evidence.MessageRow;

/** Prints what the services answered; not one figure in it comes from the journey's own plan. */
final class Report {

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  void print(Evidence seen, List<Check> checks, Phases phases, long repeatedCalls, Path home) {
    out.println();
    row("ศูนย์ / centres", count(seen.centres(), c -> c.path("state").asString()));
    row("หนังสือรับรอง / certificates", seen.certificates().size() + "  " + numbers(seen));
    row("กรณี / cases", count(seen.caseRows(), Board.CaseRow::state));
    row("การส่งต่อ / referrals", count(seen.referralRows(), Board.ReferralRow::state));
    row(
        "ไม่มีผู้รับเรื่องจนหมดเวลา / expired unclaimed",
        "" + seen.referralRows().stream().filter(Checks::isUnclaimed).count());
    row("ข้อความ / notifications", count(seen.messages(), m -> m.channel() + " " + m.state()));
    row("ไม่ส่งเพราะ / suppressed", count(suppressed(seen), MessageRow::reason));
    row("อีเมลในกล่องทดลอง / e-mails received", "" + seen.mailbox().received().size());
    row("ประมวลผลไม่ได้ / dead letters", "" + seen.deadLetters());
    metrics(seen.metrics());
    row("เรียกซ้ำ / calls repeated", "" + repeatedCalls);
    row("เวลา / seconds", "%.1f".formatted(Phases.seconds(phases.total())));
    Map<String, Long> memory = Processes.residentMegabytes(home);
    row(
        "หน่วยความจำ / resident MB",
        memory.values().stream().mapToLong(Long::longValue).sum() + "  " + memory);
    out.println();
    checks.forEach(this::check);
  }

  private void metrics(Metrics metrics) {
    row("เหตุการณ์ / events published", "" + metrics.sum("outbox_publish_seconds_count"));
    row(
        "เหตุการณ์ซ้ำที่ตัดทิ้ง / duplicates dropped",
        "" + metrics.sum("inbound_duplicates_total"));
    row("รอเผยแพร่ / outbox depth", "" + metrics.sum("outbox_depth"));
    row(
        "คำสั่งถึงผลในบริการถัดไป / command to effect",
        Stream.of(0.5, 0.95, 0.99)
            .map(share -> "p%.0f %s".formatted(share * 100, milliseconds(metrics, share)))
            .collect(Collectors.joining(", ")));
  }

  private static String milliseconds(Metrics metrics, double share) {
    OptionalDouble seconds = metrics.quantile("inbound_latency_seconds", _ -> true, share);
    return seconds.isPresent() ? "%.0f ms".formatted(seconds.getAsDouble() * 1_000) : "-";
  }

  private static String numbers(Evidence seen) {
    var numbers =
        seen.certificates().stream().mapToInt(c -> c.path("running").asInt()).summaryStatistics();
    return numbers.getCount() == 0
        ? ""
        : "%d/2565 – %d/2565".formatted(numbers.getMin(), numbers.getMax());
  }

  private static List<MessageRow> suppressed(Evidence seen) {
    return seen.messages().stream().filter(m -> m.state().equals("SUPPRESSED")).toList();
  }

  private static <T> String count(List<T> rows, Function<T, String> by) {
    var counts =
        rows.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    return rows.size()
        + "  "
        + counts.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
  }

  private void row(String name, String value) {
    out.println("  " + padded(name) + "  " + value);
  }

  /** Thai vowels and tone marks above and below take no room of their own. */
  private static String padded(String name) {
    long wide =
        name.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
    return name + " ".repeat((int) Math.max(0, 44 - wide));
  }

  private void check(Check check) {
    out.println((check.holds() ? "  ✓ " : "  ✗ ") + check.thai() + " – " + check.english());
  }
}
