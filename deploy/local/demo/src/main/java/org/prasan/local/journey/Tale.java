package org.prasan.local.journey;

import static org.prasan.local.journey.Api.fields;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.prasan.local.journey.Checks.Check;
import org.prasan.local.journey.DistrictTeam.Offer;
import tools.jackson.databind.JsonNode;

/**
 * What befalls people now and then, each told once and looked at: whether it ended as it must. A
 * repetition finds it told.
 */
enum Tale {
  CHILD_AT_RISK(
      "เด็กที่เสี่ยงภัยเป็นเรื่องด่วนที่สุด และแจ้งผู้มีหน้าที่คุ้มครองแล้ว",
      "a child at risk is most urgent, and who must protect it was told",
      Tale::childAtRisk),
  UNTAKEN(
      "เรื่องที่ไม่มีผู้รับ กรมได้รับแจ้ง แล้วประธานศูนย์รับไว้",
      "of a case that nobody took the department was told, and the chair took it",
      Tale::untaken),
  CONSENT_WITHDRAWN(
      "เมื่อถอนความยินยอม หน่วยงานไม่เห็นชื่ออีก",
      "once the consent was withdrawn the agency saw the name no more",
      Tale::consentWithdrawn),
  OUTCOME_DISPUTED(
      "ผู้รับการช่วยเหลือโต้แย้งผล เรื่องกลับไปที่หน่วยงาน",
      "the person disputed the outcome by code, and the referral went back to the agency",
      Tale::outcomeDisputed),
  AGENCY_CLOSED(
      "หน่วยงานปิด เรื่องกลับมาที่ศูนย์ และหน่วยงานไม่เห็นเรื่องอีก",
      "an agency closed: its referral came back, and it sees nothing any more",
      Tale::agencyClosed),
  ANSWERED_BY_CODE(
      "หน่วยงานที่ไม่มีบัญชีรับเรื่องด้วยรหัส และรหัสใช้ซ้ำไม่ได้",
      "an agency without account accepted by code, and the code works once",
      Tale::answeredByCode),
  MONEY_OVER_THE_LIMIT(
      "เงินช่วยเหลือเกินเพดานต่อปีถูกปฏิเสธ",
      "money over the year's limit was refused",
      Tale::moneyOverTheLimit),
  PUT_RIGHT(
      "บันทึกผิดแก้ได้ และของเดิมยังอยู่ในประวัติ",
      "what was entered in error was put right, and stays in the history",
      Tale::putRight);

  private final String thai;
  private final String english;
  private final Function<TaleDesk, Boolean> told;

  Tale(String thai, String english, Function<TaleDesk, Boolean> told) {
    this.thai = thai;
    this.english = english;
    this.told = told;
  }

  Check tell(TaleDesk desk) {
    return Check.of(told.apply(desk), thai, english);
  }

  private static boolean childAtRisk(TaleDesk at) {
    String id = at.report("NORMAL", List.of("REPEATED_SEXUAL_ABUSE"), 9, "VICTIM");
    JsonNode waiting = at.look(at.chair(), "/v1/cases/" + id);
    at.act(at.chair(), "/v1/cases/" + id + "/taking", "taking", Map.of());
    var told = fields("to", List.of("CHILDREN_SHELTER", "HOTLINE_1300"));
    at.act(at.chair(), "/v1/cases/" + id + "/child-report", "child-report", told);
    return waiting.path("urgency").asString().equals("MOST_URGENT")
        && !at.look(at.chair(), "/v1/cases/" + id).path("childReport").path("to").isEmpty();
  }

  private static boolean untaken(TaleDesk at) {
    String id = at.report("MOST_URGENT", List.of("NONE"), 71, null);
    boolean above = at.until(() -> at.isTold("department", id));
    at.act(at.chair(), "/v1/cases/" + id + "/taking", "taking", Map.of());
    return above;
  }

  private static boolean consentWithdrawn(TaleDesk at) {
    String id = at.taken("NORMAL");
    String referral = at.refer(id, at.agency(0));
    String consents = "/v1/cases/" + id + "/clients/" + id + "-c1/consents";
    String consent =
        at.look(at.officer(), "/v1/cases/" + id).at("/clients/0/consents/0/id").asString();
    at.act(at.officer(), consents + "/" + consent + "/withdrawal", "withdrawal", Map.of());
    return at.look(at.agency(0).officer(), "/v1/referrals/" + referral)
        .findValuesAsString("firstName")
        .isEmpty();
  }

  private static boolean outcomeDisputed(TaleDesk at) {
    String id = at.taken("NORMAL");
    String referral = at.refer(id, at.agency(1));
    String path = "/v1/referrals/" + referral;
    String agent = at.agency(1).officer();
    at.act(agent, path + "/receipt", "receipt", Map.of());
    at.act(agent, path + "/acceptance", "accept", fields("expectedOn", Casework.today()));
    at.act(agent, path + "/outcome", "outcome", fields("outcome", "HELPED_FULL"));
    if (at.state(referral).equals("OUTCOME_RECORDED")) {
      String code = code(at, referral, "CONFIRM_OUTCOME", id + "-c1");
      answer(at, code, "CONFIRM_OUTCOME", "reason=NO_HELP_CAME");
    }
    return !List.of("OUTCOME_RECORDED", "CLOSED").contains(at.state(referral));
  }

  private static boolean agencyClosed(TaleDesk at) {
    Api registry = at.services().registry();
    String code = at.team().district().code();
    Map<String, Object> passing =
        fields(
            "kind", "FOUNDATION",
            "nameTh", "มูลนิธิสมมุติที่กำลังปิด",
            "nameEn", "Fictional foundation that closes",
            "districts", List.of(code),
            "services", Agency.Kind.FOUNDATION.services(),
            "capacity", "OPEN");
    var agency =
        new Agency(
            registry.create("department", "/v1/agencies", at.key("agency"), passing),
            Agency.Kind.FOUNDATION);
    String id = at.taken("NORMAL");
    at.until(() -> at.isKnown(agency) || at.hasReferral(id));
    String referral = at.refer(id, agency);
    registry.post(
        "department",
        "/v1/agencies/" + agency.id() + "/closure",
        at.key("closing"),
        fields("closedOn", Casework.today()));
    return at.until(() -> at.state(referral).equals("WITHDRAWN"))
        && at.sees(agency.officer(), "/v1/referrals/" + referral) == 404;
  }

  private static boolean answeredByCode(TaleDesk at) {
    String id = at.taken("NORMAL");
    String referral = at.refer(id, at.agency(2));
    boolean twice = false;
    if (at.state(referral).equals("SENT")) {
      String code = code(at, referral, "ACCEPT_OR_RETURN", null);
      String yes = "yes=true&expectedOn=" + Casework.today();
      answer(at, code, "ACCEPT_OR_RETURN", yes);
      twice = answer(at, code, "ACCEPT_OR_RETURN", yes);
    }
    return !twice && at.state(referral).equals("ACCEPTED");
  }

  private static boolean moneyOverTheLimit(TaleDesk at) {
    String id = at.taken("NORMAL");
    String aid = "/v1/cases/" + id + "/needs/" + id + "-1/aid";
    Map<String, Object> given =
        fields("programme", "DSDW_LOW_INCOME_FAMILY", "amount", 3_000, "outcome", "HELPED_PART");
    for (int time = 1; time <= 3; time++) {
      at.act(at.officer(), aid, "aid-" + time, given);
    }
    return at.isRefused(at.officer(), aid, "aid-4", given);
  }

  private static boolean putRight(TaleDesk at) {
    String id = at.taken("NORMAL");
    String path = "/v1/cases/" + id;
    at.act(at.officer(), path + "/needs", "need", fields("dimension", "EDUCATION"));
    String added = at.look(at.officer(), path).path("needs").path(1).path("needId").asString();
    at.act(
        at.chair(),
        path + "/needs/" + added + "/entered-in-error",
        "error",
        fields("reason", "WRONG_PERSON", "words", "บันทึกผิดคน เป็นของอีกครอบครัวหนึ่ง"));
    JsonNode one = at.look(at.officer(), path);
    return StreamSupport.stream(one.path("needs").spliterator(), false)
            .anyMatch(need -> need.path("state").asString().equals("ENTERED_IN_ERROR"))
        && !one.path("handling").path("history").isEmpty();
  }

  private static String code(TaleDesk at, String referral, String action, @Nullable String client) {
    String path = "/v1/referrals/" + referral + "/answer-codes";
    return at.act(at.officer(), path, "code", fields("action", action, "clientId", client))
        .path("code")
        .asString();
  }

  /** Whether the public page took it. */
  private static boolean answer(TaleDesk at, String code, String action, String more) {
    return at.api().form("/answer/reply", "code=" + code + "&action=" + action + "&" + more);
  }

  /**
   * What is left on the desks of the district whose people a visitor may be: one case at each step
   * of its way, so that every home has something to do. A repetition leaves nothing more.
   */
  enum Unfinished {
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

    Unfinished(Consumer<TaleDesk> work) {
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
}
