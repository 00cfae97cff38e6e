package org.prasan.local.journey;

import static org.prasan.local.journey.Api.fields;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.prasan.local.journey.DistrictTeam.Offer;

/**
 * What is left on the desks of the district whose people a visitor may be: one case at each step of
 * its way, so that every home has something to do. A repetition leaves nothing more.
 */
enum OpenWork {
  UNTAKEN(at -> at.report("URGENT", List.of("NONE"), 78, null, Dimension.HEALTH)),
  UNTAKEN_TOO(at -> at.report("NORMAL", List.of("NONE"), 36, null, Dimension.ACCESS)),
  TAKEN(at -> taken(at, Dimension.HOUSING)),
  SENT(at -> referred(at, Dimension.INCOME)),
  SENT_TOO(at -> referred(at, Dimension.HEALTH)),
  ASKED(at ->
      agencys(
          at,
          Dimension.HEALTH,
          "question",
          fields("question", "ผู้ป่วยเดินทางมาเองได้หรือไม่ มีใครพามาได้บ้าง"))),
  RETURNED(at -> agencys(at, Dimension.INCOME, "rejection", fields("reason", "AT_CAPACITY"))),
  ACCEPTED(at -> accepted(at, Dimension.INCOME)),
  ACCEPTED_TOO(at -> accepted(at, Dimension.HEALTH)),
  REPORTED(at -> {
    String path = accepted(at, Dimension.HEALTH);
    at.tried(
        agent(at, Dimension.HEALTH),
        path + "/outcome",
        "outcome",
        fields("outcome", "HELPED_FULL"));
  });

  private static final int NEXT_DAYS = 3;
  private static final LocalTime MORNING = LocalTime.of(9, 30);

  private final Consumer<TaleDesk> work;

  OpenWork(Consumer<TaleDesk> work) {
    this.work = work;
  }

  void leave(TaleDesk desk) {
    work.accept(desk);
  }

  private static String taken(TaleDesk at, Dimension need) {
    String id = at.report("NORMAL", List.of("NONE"), 52, null, need);
    at.tried(at.officer(), "/v1/cases/" + id + "/taking", "taking", Map.of());
    return id;
  }

  /** The referral's path. */
  private static String referred(TaleDesk at, Dimension need) {
    Offer offer = at.team().offer(need, 1);
    return "/v1/referrals/" + at.refer(taken(at, need), offer.agency(), offer.service());
  }

  private static String agencys(TaleDesk at, Dimension need, String step, Object body) {
    String path = referred(at, need);
    at.tried(agent(at, need), path + "/receipt", "receipt", Map.of());
    at.tried(agent(at, need), path + "/" + step, step, body);
    return path;
  }

  private static String accepted(TaleDesk at, Dimension need) {
    var day = Casework.today().plusDays(NEXT_DAYS);
    String path = agencys(at, need, "acceptance", fields("expectedOn", day));
    var meeting = day.atTime(MORNING).atZone(ZoneId.of("Asia/Bangkok")).toInstant();
    at.tried(agent(at, need), path + "/appointment", "appointment", fields("at", meeting));
    return path;
  }

  private static String agent(TaleDesk at, Dimension need) {
    return at.team().offer(need, 1).agency().officer();
  }
}
