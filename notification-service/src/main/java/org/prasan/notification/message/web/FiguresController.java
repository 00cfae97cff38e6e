package org.prasan.notification.message.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prasan.conventions.Figures;
import org.prasan.conventions.Figures.Figure;
import org.prasan.conventions.security.Caller;
import org.prasan.notification.message.Message.State;
import org.prasan.notification.message.Messages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/figures")
class FiguresController {

  private final Messages messages;
  private final Clock clock;

  FiguresController(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /** Within the caller's districts. */
  @GetMapping
  @PreAuthorize("hasAnyRole('MINISTRY', 'DEPARTMENT', 'AUDITOR', 'CENTRE_OFFICER')")
  Figures getFigures(Caller caller) {
    List<Map<String, Object>> all = messages.count(caller);
    return new Figures(
        clock.instant(),
        List.of(
            Figure.of(
                "messages-sent",
                "Messages in an inbox, and e-mails that the mail server accepted.",
                "ข้อความที่เข้ากล่องข้อความแล้ว และอีเมลที่เซิร์ฟเวอร์อีเมลรับไว้แล้ว",
                rows(all, State.SENT)),
            Figure.of(
                "messages-pending",
                "E-mails that wait to be sent; they are tried until the mail server accepts them.",
                "อีเมลที่รอส่ง ระบบจะส่งซ้ำจนกว่าเซิร์ฟเวอร์อีเมลจะรับ",
                rows(all, State.PENDING)),
            Figure.of(
                "messages-not-sent",
                "Messages that were not sent, by the reason why.",
                "ข้อความที่ไม่ได้ส่ง แยกตามเหตุผล",
                rows(all, State.SUPPRESSED, State.FAILED))));
  }

  private static List<Map<String, Object>> rows(
      List<Map<String, Object>> counted, State... wanted) {
    Set<String> states = Arrays.stream(wanted).map(State::name).collect(Collectors.toSet());
    var rows = new ArrayList<Map<String, Object>>();
    for (Map<String, Object> row : counted) {
      var dimensions = new LinkedHashMap<>(row);
      if (states.contains(dimensions.remove("state"))) {
        rows.add(dimensions);
      }
    }
    return rows;
  }
}
