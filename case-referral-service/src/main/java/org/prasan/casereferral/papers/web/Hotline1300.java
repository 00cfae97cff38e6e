package org.prasan.casereferral.papers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.web.CaseView;
import org.prasan.casereferral.casefile.web.CaseView.ClientView;
import org.prasan.casereferral.casefile.web.CaseView.HopView;
import org.prasan.casereferral.casefile.web.CaseView.NeedView;
import org.prasan.casereferral.papers.PaperText;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.sheet.Csv;
import org.prasan.thai.ThaiDates;

/**
 * What the case system of the hotline 1300 keeps of a case, by its own names of states. One row for
 * each case; its people stand in one cell, as many as there are.
 */
record Hotline1300(PaperText text) {

  private static final List<String> COLUMNS =
      List.of(
          "เลขที่รับแจ้ง",
          "วันที่รับแจ้ง",
          "ช่องทาง",
          "ประเภทผู้แจ้ง",
          "ไม่ประสงค์ออกนาม",
          "ชื่อผู้แจ้ง",
          "ผู้ขอรับการช่วยเหลือ",
          "เลขประจำตัว",
          "กลุ่มเป้าหมาย",
          "ความพิการ",
          "ปัญหาหลัก",
          "ปัญหาย่อย",
          "ความเสี่ยง",
          "ระดับความเร่งด่วน",
          "เขต",
          "สถานะ",
          "หน่วยงานที่ส่งต่อ",
          "ผลการช่วยเหลือ",
          "ระดับการพึ่งพาตนเอง");

  String of(List<CaseView> cases) {
    return Csv.of(COLUMNS, cases.stream().map(this::row).toList());
  }

  private List<@Nullable Object> row(CaseView one) {
    var row = new ArrayList<@Nullable Object>();
    row.add(one.caseNo());
    row.add(ThaiDates.longForm(ThaiDates.inBangkok(one.openedAt())));
    row.add(text.say(one.channel()));
    row.add(text.say(one.reporter().kind()));
    row.add(one.reporter().anonymous() ? "ใช่" : "ไม่ใช่");
    row.add(one.reporter().name());
    row.add(people(one, ClientDetails::name));
    row.add(people(one, ClientDetails::identityNumber));
    row.add(each(one.clients().stream().map(ClientView::ageBand).map(text::say)));
    row.add(people(one, who -> who.disability() ? "มี" : "ไม่มี"));
    row.add(text.say(one.mainProblem()));
    row.add(text.say(one.subProblems()));
    row.add(text.say(one.risks()));
    row.add(text.say(one.urgency()));
    row.add(text.district(one.districtCode()));
    row.add(text.say(one.state()));
    row.add(each(hops(one).map(hop -> text.agency(hop.agencyId()) + " " + text.say(hop.state()))));
    row.add(each(one.needs().stream().map(NeedView::outcome).map(text::say)));
    row.add(one.closure() == null ? null : text.say(one.closure().selfReliance()));
    return row;
  }

  private static Stream<HopView> hops(CaseView one) {
    return one.needs().stream().flatMap(need -> need.referrals().stream());
  }

  private static String people(CaseView one, Function<ClientDetails, @Nullable String> part) {
    return each(
        one.clients().stream()
            .map(ClientView::person)
            .map(who -> who == null ? "" : part.apply(who))
            .map(it -> it == null ? "" : it));
  }

  private static String each(Stream<String> parts) {
    return parts.filter(it -> !it.isEmpty()).collect(Collectors.joining("; "));
  }
}
