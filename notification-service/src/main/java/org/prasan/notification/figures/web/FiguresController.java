package org.prasan.notification.figures.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.prasan.conventions.Figures;
import org.prasan.conventions.Figures.Figure;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Scope;
import org.prasan.notification.figures.MessageCounts;
import org.prasan.notification.figures.MessageCounts.Count;
import org.prasan.notification.message.Message.State;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/figures")
class FiguresController {

  private final MessageCounts counts;
  private final Clock clock;

  FiguresController(MessageCounts counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  /** Within the caller's districts. */
  @GetMapping
  @PreAuthorize("hasAnyRole('MINISTRY', 'DEPARTMENT', 'AUDITOR', 'CENTRE_OFFICER')")
  Figures figures(Caller caller) {
    List<Count> all = counts.within(Scope.districts(caller, "district"));
    return new Figures(
        clock.instant(),
        List.of(
            Figure.of(
                "messages-sent",
                "Messages in an inbox, and e-mails that the mail server accepted.",
                "ข้อความที่เข้ากล่องข้อความแล้ว และอีเมลที่เซิร์ฟเวอร์อีเมลรับไว้แล้ว",
                rows(all, State.SENT::equals)),
            Figure.of(
                "messages-pending",
                "E-mails that wait to be sent; they are tried until the mail server accepts them.",
                "อีเมลที่รอส่ง ระบบจะส่งซ้ำจนกว่าเซิร์ฟเวอร์อีเมลจะรับ",
                rows(all, State.PENDING::equals)),
            Figure.of(
                "messages-not-sent",
                "Messages that were not sent, by the reason why.",
                "ข้อความที่ไม่ได้ส่ง แยกตามเหตุผล",
                rows(all, state -> state == State.SUPPRESSED || state == State.FAILED))));
  }

  private static List<Map<String, Object>> rows(List<Count> counts, Predicate<State> wanted) {
    var rows = new ArrayList<Map<String, Object>>();
    counts.stream()
        .filter(count -> wanted.test(count.state()))
        .forEach(count -> rows.add(row(count)));
    return rows;
  }

  private static Map<String, Object> row(Count count) {
    var row = new LinkedHashMap<String, Object>();
    row.put("district", count.district());
    row.put("channel", count.channel());
    if (count.reason() != null) {
      row.put("reason", count.reason());
    }
    row.put("value", count.value());
    return row;
  }
}
