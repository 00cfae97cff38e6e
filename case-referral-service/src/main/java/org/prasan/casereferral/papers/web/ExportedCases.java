package org.prasan.casereferral.papers.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseWish;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.web.CaseView;
import org.prasan.casereferral.casefile.web.CaseViews;
import org.prasan.casereferral.papers.ExportRefusal;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.SecurityEvent;
import org.prasan.conventions.security.SecurityLog;
import org.prasan.messaging.Stored;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Cases of one district that were reported within some days, as their reader may see them. */
@Component
class ExportedCases {

  private static final int MOST = 1000;
  private static final int PAGE = 200;

  private final Cases cases;
  private final CaseViews views;
  private final SecurityLog security;

  ExportedCases(Cases cases, CaseViews views, SecurityLog security) {
    this.cases = cases;
    this.views = views;
    this.security = security;
  }

  /**
   * @param from and {@code to}: days in Bangkok, both included
   * @param as name of the file
   */
  List<CaseView> of(Caller caller, String district, LocalDate from, LocalDate to, String as) {
    if (to.isBefore(from)) {
      throw new ExportRefusal.DaysTurned();
    }
    List<Stored<Case>> found = find(caller, district, begin(from), begin(to.plusDays(1)));
    security.record(
        SecurityEvent.EXPORTED, caller, String.join(" ", as, district, "" + found.size()));
    return views.export(found, caller, "export/" + as);
  }

  private List<Stored<Case>> find(Caller caller, String district, Instant from, Instant until) {
    var found = new ArrayList<Stored<Case>>();
    var wanted = CaseWish.in(null).inDistrict(district);
    String cursor = String.format(Locale.ROOT, "%014d", until.toEpochMilli());
    while (true) {
      List<Stored<Case>> page = cases.list(caller, wanted, cursor, PAGE);
      page.stream().filter(it -> !it.state().openedAt().isBefore(from)).forEach(found::add);
      if (found.size() > MOST) {
        throw new ExportRefusal.TooManyCases(MOST);
      }
      if (page.size() < PAGE || page.getLast().state().openedAt().isBefore(from)) {
        return found;
      }
      cursor = page.getLast().listKey();
    }
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(ThaiDates.BANGKOK).toInstant();
  }
}
