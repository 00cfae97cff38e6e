package org.prasan.casereferral.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.course.CaseStep;
import org.prasan.casereferral.handling.Correction;
import org.prasan.casereferral.handling.Note;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.overview.TimelineEntry.What;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * All that happened to a case and its referrals, oldest first: codes, times and who did it, and
 * never words or people, so that it is shown as a whole.
 */
final class Timeline {

  private static final String REPORTER = "reporter";

  private final boolean whole;
  private final List<TimelineEntry> entries = new ArrayList<>();

  /**
   * @param whole whether the reader works with the people of the case
   */
  Timeline(boolean whole) {
    this.whole = whole;
  }

  List<TimelineEntry> of(Case one, List<Referral> referrals) {
    steps(one.steps());
    one.needs().forEach(this::aid);
    referrals.forEach(this::referral);
    if (whole) {
      one.handling().notes().forEach(this::note);
      one.handling().corrections().forEach(this::correction);
      one.clients().forEach(client -> client.consents().forEach(this::consent));
    }
    entries.sort(Comparator.comparing(TimelineEntry::at));
    return entries;
  }

  /** Who reported is for those who work with the people. */
  private void steps(List<CaseStep> steps) {
    for (CaseStep step : steps) {
      boolean report = step.equals(steps.getFirst());
      Stamp entered = step.entered();
      Stamp shown = report && !whole ? new Stamp(REPORTER, entered.at()) : entered;
      add(What.CASE_STATE, step.state().name(), shown, null, null, null);
    }
  }

  private void aid(Need need) {
    for (DirectAid aid : need.aids()) {
      add(What.AID_GIVEN, aid.programme(), aid.given(), need.id(), null, null);
      Stamp reversed = aid.reversed();
      if (reversed != null) {
        add(What.AID_TAKEN_BACK, aid.programme(), reversed, need.id(), null, null);
      }
    }
    if (need.isSettled() && need.outcome() == null) {
      entries.add(
          new TimelineEntry(
              need.since(), What.NEED_STATE, need.state().name(), null, need.id(), null, null));
    }
  }

  private void referral(Referral referral) {
    referral
        .steps()
        .forEach(step ->
            add(
                What.REFERRAL_STATE,
                step.state().name(),
                step.entered(),
                referral.needId(),
                referral.id(),
                referral.agencyId()));
  }

  private void note(Note note) {
    add(What.NOTE, note.kind().name(), note.written(), null, null, null);
  }

  private void correction(Correction correction) {
    add(What.CORRECTION, correction.kind().name(), correction.made(), null, null, null);
  }

  private void consent(Consent consent) {
    add(What.CONSENT, consent.state().name(), consent.recorded(), null, null, null);
    Stamp withdrawn = consent.withdrawn();
    if (withdrawn != null) {
      add(What.CONSENT, "WITHDRAWN", withdrawn, null, null, null);
    }
  }

  private void add(
      What what,
      String code,
      Stamp stamp,
      @Nullable String needId,
      @Nullable String referralId,
      @Nullable String agencyId) {
    Instant at = stamp.at();
    entries.add(new TimelineEntry(at, what, code, stamp.by(), needId, referralId, agencyId));
  }
}
