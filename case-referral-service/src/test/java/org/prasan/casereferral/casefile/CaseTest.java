package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.casereferral.casefile.CaseTestData.BY_OWNER;
import static org.prasan.casereferral.casefile.CaseTestData.NEED;
import static org.prasan.casereferral.casefile.CaseTestData.NOON;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.agency;
import static org.prasan.casereferral.casefile.CaseTestData.opened;
import static org.prasan.casereferral.casefile.CaseTestData.opening;
import static org.prasan.casereferral.casefile.CaseTestData.outcome;
import static org.prasan.casereferral.casefile.CaseTestData.refer;
import static org.prasan.casereferral.casefile.CaseTestData.referred;
import static org.prasan.casereferral.casefile.CaseTestData.returned;
import static org.prasan.casereferral.casefile.CaseTestData.taken;
import static org.prasan.casereferral.casefile.CaseTestData.toAgency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.casefile.CaseEvent.CaseOpened;
import org.prasan.casereferral.casefile.CaseEvent.CaseTaken;
import org.prasan.casereferral.casefile.CaseEvent.NeedReferred;
import org.prasan.casereferral.casefile.CaseEvent.ProblemEnded;
import org.prasan.casereferral.consent.LegalBasis;
import org.prasan.casereferral.consent.SharingOverride;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.course.CaseStep;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.FollowUp;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.personal.Sealed;

class CaseTest {

  @Test
  void waitsInTheDistrictsQueueFromTheMomentItIsOpened() {
    var change = opening(Dimension.INCOME, Dimension.HEALTH);
    assertThat(change.state().state()).isEqualTo(CaseState.WAITING_ASSIGNMENT);
    assertThat(change.state().needsActionKey()).endsWith("-case-1");
    assertThat(change.events()).singleElement().isInstanceOf(CaseOpened.class);
    assertThat(change.state().needs()).extracting(Need::id).containsExactly(NEED, "case-1-2");
  }

  @Test
  void isTakenByOneOfficerOnly() {
    var change = opened(Dimension.INCOME).take(OFFICER);
    assertThat(change.events()).singleElement().isInstanceOf(CaseTaken.class);
    assertThatThrownBy(() -> change.state().take(OFFICER))
        .isInstanceOf(CaseRefusal.CaseNotWaiting.class);
  }

  @Test
  void refersNothingBeforeItIsTaken() {
    assertThatThrownBy(() -> refer(opened(Dimension.INCOME), NEED, "r", "agency-1"))
        .isInstanceOf(CaseRefusal.CaseNotTaken.class);
  }

  @Test
  void leavesTheNeedsActionQueueWhileEveryNeedIsWithAnAgency() {
    var change = refer(taken(Dimension.INCOME), NEED, "referral-1", "agency-1");
    assertThat(change.state().state()).isEqualTo(CaseState.REFERRED);
    assertThat(change.state().needsActionKey()).isNull();
    assertThat(change.events())
        .singleElement()
        .isInstanceOfSatisfying(
            NeedReferred.class,
            e -> {
              assertThat(e.hop()).isEqualTo(1);
              assertThat(e.previousReferralId()).isNull();
            });
  }

  @Test
  void refusesReferralToAnAgencyThatNobodyConsentedTo() {
    assertRefused(
        toAgency(NEED, "agency-9"), agency("agency-9", "OPEN"), CaseRefusal.ConsentMissing.class);
  }

  @Test
  void takesTheLawInPlaceOfConsent() {
    var override =
        new SharingOverride(
            LegalBasis.VITAL_INTEREST,
            Set.of("client-1"),
            Set.of(SharedField.NAME),
            new Sealed("why"),
            Instant.EPOCH);
    var change =
        new CaseReferring(taken(Dimension.INCOME), agency("agency-9", "OPEN"), override)
            .refer(toAgency(NEED, "agency-9"), "referral-1", OFFICER);
    assertThat(change.state().state()).isEqualTo(CaseState.REFERRED);
  }

  @Test
  void refusesAgencyThatIsUnknownClosedOrDoesNotServeDistrictOrService() {
    assertRefused(toAgency(NEED, "agency-1"), null, CaseRefusal.AgencyUnknown.class);
    var open = agency("agency-1", "OPEN");
    var closed =
        new Agency(
            open.id(),
            open.kind(),
            open.nameTh(),
            open.nameEn(),
            open.districts(),
            open.services(),
            open.capacity(),
            NOON,
            null,
            true,
            null);
    assertRefused(toAgency(NEED, "agency-1"), closed, CaseRefusal.AgencyClosed.class);
    assertRefused(
        new ReferNeed("case-1", NEED, "agency-1", AidService.LEGAL_HELP, null, false),
        open,
        CaseRefusal.AgencyDoesNotServe.class);
  }

  @Test
  void asksFullAgencyOnlyWhenConfirmed() {
    var full = agency("agency-1", "FULL");
    assertRefused(toAgency(NEED, "agency-1"), full, CaseRefusal.AgencyFull.class);
    var confirmed = new ReferNeed("case-1", NEED, "agency-1", AidService.CASH_AID, null, true);
    assertThat(asking(confirmed, full).state()).isEqualTo(CaseState.REFERRED);
  }

  @Test
  void refusesSecondOpenReferralOfOneNeedToOneAgency() {
    assertThatThrownBy(() -> refer(referred(Dimension.INCOME), NEED, "referral-2", "agency-1"))
        .isInstanceOf(CaseRefusal.AlreadyReferredToAgency.class);
  }

  @Test
  void countsHopsAndLinksEachReferralToTheOneBefore() {
    var back =
        referred(Dimension.INCOME)
            .reported(returned("referral-1", ReturnCause.EXPIRED, null))
            .state();
    assertThat(refer(back, NEED, "referral-2", "agency-2").events())
        .singleElement()
        .isInstanceOfSatisfying(
            NeedReferred.class,
            e -> {
              assertThat(e.hop()).isEqualTo(2);
              assertThat(e.previousReferralId()).isEqualTo("referral-1");
            });
  }

  @Test
  void endsOnlyWhenNoNeedIsLeftAndPlansFollowUpsAtThirtyAndNinetyDays() {
    assertThatThrownBy(() -> taken(Dimension.INCOME).end(SelfReliance.SURVIVAL, BY_OWNER))
        .isInstanceOf(CaseRefusal.NeedsUnsettled.class);
    var done =
        referred(Dimension.INCOME)
            .reported(outcome("referral-1", Outcome.HELPED_FULL, null))
            .state();
    var change = done.end(SelfReliance.SUFFICIENCY, BY_OWNER);
    assertThat(change.events()).singleElement().isInstanceOf(ProblemEnded.class);
    assertThat(change.state().closure())
        .satisfies(closure ->
            assertThat(closure.followUps().stream().map(FollowUp::dueOn))
                .containsExactly(LocalDate.of(2026, 12, 23), LocalDate.of(2027, 2, 21)));
  }

  @Test
  void linksDuplicateToTheEarlierCase() {
    var waiting = opened(Dimension.INCOME);
    assertThatThrownBy(() ->
            waiting.dismiss(new DismissCase("case-1", Dismissal.As.DUPLICATE, null), BY_OWNER))
        .isInstanceOf(CaseRefusal.EarlierCaseMismatch.class);
    assertThatThrownBy(() ->
            waiting.dismiss(new DismissCase("case-1", Dismissal.As.DUPLICATE, "case-1"), BY_OWNER))
        .isInstanceOf(CaseRefusal.EarlierCaseMismatch.class);
    var gone =
        waiting
            .dismiss(new DismissCase("case-1", Dismissal.As.DUPLICATE, "case-0"), BY_OWNER)
            .state();
    assertThat(gone.state()).isEqualTo(CaseState.DUPLICATE);
  }

  @Test
  void isNotDismissedWhileAnAgencyWorksOnIt() {
    assertThatThrownBy(() ->
            referred(Dimension.INCOME)
                .dismiss(new DismissCase("case-1", Dismissal.As.NOT_A_CASE, null), BY_OWNER))
        .isInstanceOf(CaseRefusal.ReferralStillOpen.class);
  }

  @Test
  void takesNoCommandOnceItIsFinal() {
    var gone =
        opened(Dimension.INCOME)
            .dismiss(new DismissCase("case-1", Dismissal.As.NOT_A_CASE, null), BY_OWNER)
            .state();
    assertThatThrownBy(() -> refer(gone, NEED, "r", "agency-1"))
        .isInstanceOf(CaseRefusal.CaseFinished.class);
    assertThatThrownBy(() -> gone.end(SelfReliance.SURVIVAL, BY_OWNER))
        .isInstanceOf(CaseRefusal.CaseFinished.class);
  }

  @Test
  void carriesTimeAndActorForEveryState() {
    assertThat(referred(Dimension.INCOME).steps())
        .extracting(CaseStep::state)
        .containsExactly(
            CaseState.WAITING_ASSIGNMENT, CaseState.UNDER_CONSIDERATION, CaseState.REFERRED);
  }

  private static Case asking(ReferNeed refer, Agency agency) {
    return new CaseReferring(taken(Dimension.INCOME), agency, null)
        .refer(refer, "referral-1", OFFICER)
        .state();
  }

  private static void assertRefused(
      ReferNeed refer, Agency agency, Class<? extends CaseRefusal> why) {
    assertThatThrownBy(() -> asking(refer, agency)).isInstanceOf(why);
  }
}
