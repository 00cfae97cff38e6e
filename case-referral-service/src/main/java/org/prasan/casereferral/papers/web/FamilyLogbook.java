package org.prasan.casereferral.papers.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.web.CaseView;
import org.prasan.casereferral.casefile.web.CaseView.ClientView;
import org.prasan.casereferral.papers.PaperText;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.sheet.Csv;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.thai.ThaiDates;

/**
 * What the family logbook asks: a household, its people, and how it stands in the five dimensions.
 * One row for each person.
 */
record FamilyLogbook(PaperText text) {

  private static final List<String> COLUMNS =
      List.of(
          "เลขที่รับแจ้ง",
          "เขต",
          "ลำดับสมาชิก",
          "ชื่อ-สกุล",
          "เลขประจำตัวประชาชน",
          "วันเกิด",
          "อายุ",
          "ช่วงวัย",
          "ความพิการ",
          "ความเกี่ยวข้อง",
          "โทรศัพท์",
          "ที่อยู่");

  String of(List<CaseView> cases) {
    List<String> columns =
        Stream.of(
                COLUMNS.stream(),
                Arrays.stream(Dimension.values()).map(it -> "มิติ" + text.say(it)),
                Stream.of("ระดับการพึ่งพาตนเอง", "วันที่รับแจ้ง"))
            .flatMap(it -> it)
            .toList();
    return Csv.of(columns, cases.stream().flatMap(this::household).toList());
  }

  private Stream<List<@Nullable Object>> household(CaseView one) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (ClientView client : one.clients()) {
      rows.add(member(one, client, rows.size() + 1));
    }
    return rows.stream();
  }

  private List<@Nullable Object> member(CaseView one, ClientView client, int n) {
    ClientDetails who = client.person();
    var row = new ArrayList<@Nullable Object>();
    row.add(one.caseNo());
    row.add(text.district(one.districtCode()));
    row.add(n);
    row.add(who == null ? null : who.name());
    row.add(who == null ? null : who.identityNumber());
    row.add(who == null || who.birthDate() == null ? null : ThaiDates.longForm(who.birthDate()));
    row.add(who == null ? null : who.age());
    row.add(text.say(client.ageBand()));
    row.add(who == null ? null : who.disability() ? "มี" : "ไม่มี");
    row.add(text.say(client.relation()));
    row.add(who == null ? null : who.phone());
    row.add(who == null ? null : address(client, who));
    Arrays.stream(Dimension.values()).map(it -> standing(one, it)).forEach(row::add);
    row.add(one.closure() == null ? null : text.say(one.closure().selfReliance()));
    row.add(ThaiDates.longForm(ThaiDates.inBangkok(one.openedAt())));
    return row;
  }

  /** The file goes to another system, whose readers nobody here knows: who hides stays hidden. */
  private static @Nullable String address(ClientView client, ClientDetails who) {
    return Boolean.TRUE.equals(client.addressHidden()) ? null : who.address();
  }

  private String standing(CaseView one, Dimension dimension) {
    return one.needs().stream()
        .filter(need -> need.dimension() == dimension)
        .map(need -> text.say(need.outcome() == null ? need.state() : need.outcome()))
        .collect(Collectors.joining("; "));
  }
}
