package org.prasan.casereferral.city;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.EndProblem;
import org.prasan.casereferral.casefile.CaseCommand.GiveAid;
import org.prasan.casereferral.casefile.CaseCommand.RecordConsent;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.casefile.CaseCommand.ReportChild;
import org.prasan.casereferral.casefile.CaseCommand.TakeCase;
import org.prasan.casereferral.casefile.HandlingCommand.Because;
import org.prasan.casereferral.casefile.HandlingCommand.RecordFollowUp;
import org.prasan.casereferral.casefile.HandlingCommand.ReopenCase;
import org.prasan.casereferral.casefile.PeopleCommand.SettleNotice;
import org.prasan.casereferral.city.Town.Agency;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.consent.ConsentDecision;
import org.prasan.casereferral.consent.ConsentWish;
import org.prasan.casereferral.consent.GiverCapacity;
import org.prasan.casereferral.consent.Purpose;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.handling.Closure;
import org.prasan.casereferral.handling.FollowUp;
import org.prasan.casereferral.handling.FollowUpResult;
import org.prasan.casereferral.handling.ReopeningReason;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.need.ReferralEntry;
import org.prasan.casereferral.people.NoticeWay;
import org.prasan.casereferral.reason.DisputeReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.ReferralCommand.Close;
import org.prasan.casereferral.referral.ReferralCommand.DisputeOutcome;
import org.prasan.casereferral.referral.ReferralCommand.SupplyInfo;
import org.prasan.casereferral.referral.ReferralCommand.TakeBack;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.ThaiDates;

/** What a centre does with a case when somebody there looks at it. */
record CentreLife(Wishes wishes, Town town, Random random) {

  private static final int MOST_HOPS = 5;

  /**
   * @param officer whoever works for the district today
   */
  void lookAt(Case one, List<Referral> referrals, Caller officer, Instant now) {
    if (one.state() == CaseState.WAITING_ASSIGNMENT) {
      if (random.nextInt(10) > 0) {
        wishes.ask(new TakeCase(one.id()), officer);
      }
      return;
    }
    tellOfTheirData(one, officer);
    if (one.state() == CaseState.PROBLEM_ENDED) {
      visit(one, officer, now);
    }
    if (one.state().isFinal()) {
      return;
    }
    ChildReport child = one.timing().childReport();
    if (child != null && child.isOpen()) {
      wishes.ask(new ReportChild(one.id(), Set.of(ChildReport.Body.HOTLINE_1300), null), officer);
    }
    one.needs().stream()
        .filter(need -> need.state() == NeedState.OPEN)
        .forEach(need -> helpFurther(one, need, officer));
    referrals.forEach(referral -> follow(referral, officer, now));
    boolean settled =
        one.needs().stream()
            .allMatch(n -> n.state() == NeedState.OUTCOME || n.state() == NeedState.UNMET);
    if (settled && referrals.stream().allMatch(r -> r.state().isFinal())) {
      wishes.ask(new EndProblem(one.id(), SelfReliance.values()[random.nextInt(3)]), officer);
    }
  }

  /** Not all at once, and some not before a clock reminds of them. */
  private void tellOfTheirData(Case one, Caller officer) {
    one.clients().stream()
        .filter(client -> client.notice() != null && client.notice().isOpen())
        .filter(_ -> random.nextInt(8) == 0)
        .forEach(client ->
            wishes.ask(
                new SettleNotice(one.id(), client.id(), NoticeWay.IN_PERSON, null, null), officer));
  }

  /** Makes the visit that is due, or asks for the case again. */
  private void visit(Case one, Caller officer, Instant now) {
    FollowUp next = Optional.ofNullable(one.closure()).flatMap(Closure::nextFollowUp).orElse(null);
    if (next == null || ThaiDates.inBangkok(now).isBefore(next.dueOn())) {
      return;
    }
    var because = new Because(null);
    if (random.nextInt(20) == 0) {
      wishes.ask(new ReopenCase(one.id(), ReopeningReason.values()[0], because), officer);
      return;
    }
    wishes.ask(
        new RecordFollowUp(
            one.id(), next.days(), FollowUpResult.BETTER, SelfReliance.SUFFICIENCY, because),
        officer);
  }

  private void helpFurther(Case one, Need need, Caller officer) {
    if (random.nextInt(15) == 0) {
      Outcome outcome = random.nextBoolean() ? Outcome.HELPED_FULL : Outcome.HELPED_PART;
      wishes.ask(new GiveAid(one.id(), need.id(), null, Town.BAG, 100_000L, outcome), officer);
      return;
    }
    List<String> asked = need.referrals().stream().map(ReferralEntry::agencyId).toList();
    Agency next =
        town.of(one.districtCode()).stream()
            .filter(agency -> !asked.contains(agency.id()))
            .findFirst()
            .orElse(null);
    if (next == null || need.referrals().size() >= MOST_HOPS) {
      wishes.ask(new DeclareUnmet(one.id(), need.id(), UnmetReason.NO_SERVICE), officer);
      return;
    }
    wishes.ask(
        new RecordConsent(one.id(), one.clients().getFirst().id(), consent(one, Set.of(next.id()))),
        officer);
    wishes.ask(
        new ReferNeed(one.id(), need.id(), next.id(), service(need.dimension()), null, true),
        officer);
  }

  private void follow(Referral referral, Caller officer, Instant now) {
    String id = referral.id();
    switch (referral.state()) {
      case NEEDS_INFO -> {
        if (random.nextInt(5) > 0) {
          wishes.ask(new SupplyInfo(id, "ข้อมูลสมมุติ"), officer);
        }
      }
      case OUTCOME_RECORDED -> {
        switch (random.nextInt(12)) {
          case 0 -> wishes.ask(new DisputeOutcome(id, DisputeReason.HELP_INCOMPLETE), officer);
          case 1, 2, 3 -> wishes.ask(new Close(id, true), officer);
          default -> {} // nobody could be reached today
        }
      }
      case ACCEPTED, IN_SERVICE -> {
        if (referral.isOverdue(now) && random.nextInt(3) == 0) {
          wishes.ask(new TakeBack(id, WithdrawalReason.AGENCY_SILENT), officer);
        }
      }
      default -> {}
    }
  }

  static ConsentWish consent(Case one, Set<String> agencies) {
    boolean minor = one.ageBand() == AgeBand.CHILD;
    return new ConsentWish(
        ConsentDecision.GIVEN,
        Purpose.REFERRAL,
        agencies,
        Set.of(SharedField.NAME, SharedField.AGE),
        null,
        null,
        "CONSENT_2569_1",
        minor ? GiverCapacity.GUARDIAN : GiverCapacity.SELF,
        null,
        minor ? "ผู้ปกครองสมมุติ" : null,
        null);
  }

  static AidService service(Dimension dimension) {
    return switch (dimension) {
      case INCOME -> AidService.CASH_AID;
      case HOUSING -> AidService.SHELTER;
      case HEALTH -> AidService.TREATMENT;
      case EDUCATION -> AidService.SCHOOL_AID;
      case ACCESS -> AidService.RIGHTS_ADVICE;
    };
  }
}
