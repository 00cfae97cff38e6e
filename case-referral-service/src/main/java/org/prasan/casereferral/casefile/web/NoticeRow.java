package org.prasan.casereferral.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Client;
import org.prasan.casereferral.casefile.PeopleCommand;
import org.prasan.casereferral.casefile.PeopleCommand.GiveNotice;
import org.prasan.casereferral.casefile.PeopleCommand.WaiveNotice;
import org.prasan.casereferral.people.Notice;
import org.prasan.casereferral.people.NoticeWaiver;
import org.prasan.casereferral.people.NoticeWay;
import org.prasan.casereferral.people.PeopleRefusal;

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

    PeopleCommand command(String caseId, String clientId, LocalDate today) {
      if (way != null && waiver == null) {
        LocalDate day = givenOn == null ? today : givenOn;
        if (day.isAfter(today)) {
          throw new PeopleRefusal.NoticeDayInvalid();
        }
        return new GiveNotice(caseId, clientId, way, day);
      }
      if (waiver == null || way != null || givenOn != null) {
        throw new PeopleRefusal.NoticeMismatch();
      }
      return new WaiveNotice(caseId, clientId, waiver);
    }
  }
}
