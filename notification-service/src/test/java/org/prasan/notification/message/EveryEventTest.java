package org.prasan.notification.message;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.contracttesting.EventContracts;

/** Nobody waits in vain: of each event somebody is told, or there is a reason why nobody is. */
class EveryEventTest {

  private static final String BY_WHOEVER_ANSWERS =
      "the officer who answers for the case did it, and nobody waits for it";
  private static final String IN_THE_AGENCY = "it changes nothing for anybody outside the agency";
  private static final String AT_THE_DESK =
      "whoever gives aid is shown the terms and the room that is left at that moment";

  private static final String IN_THE_REGISTER =
      "whoever entered it has it before them, and nobody waits for it";
  private static final String BY_ITS_CERTIFICATE = "the centre is told of its certificate";
  private static final String AT_THE_CHOICE =
      "whoever chooses an agency is shown it at that moment";
  private static final String BY_INVITATION =
      "the department invites by letter; who is coming is known to nobody here";

  private static final Map<String, String> SILENT =
      Map.ofEntries(
          entry("case-referral.consent-recorded.v1", BY_WHOEVER_ANSWERS),
          entry("case-referral.note-added.v1", BY_WHOEVER_ANSWERS),
          entry("case-referral.need-added.v1", BY_WHOEVER_ANSWERS),
          entry("case-referral.follow-up-recorded.v1", BY_WHOEVER_ANSWERS),
          entry("case-referral.client-added.v1", BY_WHOEVER_ANSWERS),
          entry("case-referral.client-corrected.v1", BY_WHOEVER_ANSWERS),
          entry("case-referral.attachment-removed.v1", BY_WHOEVER_ANSWERS),
          entry("case-referral.notice-given.v1", BY_WHOEVER_ANSWERS),
          entry(
              "case-referral.case-caught-up.v1",
              "figures follow it; whoever was told that the case is late sees it in the case"),
          entry("case-referral.draft-requested.v1", "no agency is asked before it is sent"),
          entry("case-referral.referral-drafted.v1", "no agency is asked before it is sent"),
          entry("case-referral.referral-received.v1", "what the agency decides is told"),
          entry("case-referral.referral-claimed.v1", IN_THE_AGENCY),
          entry(
              "case-referral.referral-restricted.v1",
              "follows case-restricted, of which those are told who may see the case"),
          entry("case-referral.emergency-ended.v1", "cases keep their tag, and nobody has to act"),
          entry("registry.centre-proposed.v1", IN_THE_REGISTER),
          entry("registry.committee-appointed.v1", IN_THE_REGISTER),
          entry("registry.centre-suspended.v1", BY_ITS_CERTIFICATE),
          entry("registry.centre-reinstated.v1", BY_ITS_CERTIFICATE),
          entry("registry.centre-dissolved.v1", BY_ITS_CERTIFICATE),
          entry("registry.volunteer-registered.v1", IN_THE_REGISTER),
          entry("registry.volunteer-ended.v1", "who is no volunteer any more is told nothing more"),
          entry("registry.agency-registered.v1", "nobody of the agency has an account yet"),
          entry("registry.agency-services-changed.v1", AT_THE_CHOICE),
          entry("registry.agency-capacity-changed.v1", AT_THE_CHOICE),
          entry(
              "registry.agency-closed.v1",
              "the centres are told of each referral that comes back, the agency of nothing more"),
          entry("registry.workshop-announced.v1", BY_INVITATION),
          entry("registry.workshop-corrected.v1", BY_INVITATION),
          entry("registry.workshop-attendance-recorded.v1", IN_THE_REGISTER),
          entry("registry.programme-registered.v1", AT_THE_DESK),
          entry("registry.programme-revised.v1", AT_THE_DESK),
          entry("registry.programme-ended.v1", AT_THE_DESK));

  static Set<String> everyEvent() {
    return Set.copyOf(EventContracts.types());
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void isToldToSomebodyOrHasAReasonForSilence(String type) {
    assertThat(Notice.of(type).isEmpty())
        .as("told, or silent for a reason")
        .isEqualTo(SILENT.containsKey(type));
  }

  @Test
  void noReasonForSilenceIsLeftOver() {
    assertThat(everyEvent()).containsAll(SILENT.keySet());
  }

  /** What an officer has to do next, a reporter has no part in. */
  @ParameterizedTest
  @MethodSource("everyEvent")
  void tellsEachPartyOnce(String type) {
    var parties =
        Notice.of(type).stream().map(notice -> notice.told() + " " + notice.only()).toList();
    assertThat(parties).doesNotHaveDuplicates();
  }
}
