package org.prasan.casereferral.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.PeopleCommand.SettleNotice;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.Notice;
import org.prasan.casereferral.people.NoticeWaiver;
import org.prasan.casereferral.people.NoticeWay;

/** A case of which somebody has to be told; a list never shows who it is. */
record NoticeRow(
    String caseId, String caseNo, String districtCode, Instant due, List<OpenNotice> notices) {

  record OpenNotice(String clientId, Instant due) {}

  static NoticeRow of(Case one) {
    List<OpenNotice> open =
        one.clients().stream().flatMap(client -> open(client).stream()).toList();
    Instant first = open.stream().map(OpenNotice::due).min(Instant::compareTo).orElseThrow();
    return new NoticeRow(one.id(), one.caseNo(), one.districtCode(), first, open);
  }

  private static List<OpenNotice> open(Client client) {
    Notice notice = client.notice();
    return notice == null || !notice.isOpen()
        ? List.of()
        : List.of(new OpenNotice(client.id(), notice.due()));
  }

  /**
   * Either how the person was told, or why not.
   *
   * @param givenOn today when nothing is said
   */
  record NoticeRequest(
      @Nullable NoticeWay way, @Nullable LocalDate givenOn, @Nullable NoticeWaiver waiver) {

    SettleNotice command(String caseId, String clientId) {
      return new SettleNotice(caseId, clientId, way, givenOn, waiver);
    }
  }
}
