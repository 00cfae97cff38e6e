package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.ReferralCommand;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.Withdraw;
import org.prasan.casereferral.referral.ReferralCommandHandler;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;
import org.prasan.casereferral.referral.ReferralOpening;
import org.prasan.casereferral.referral.ReferralRefusal;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.Intent;
import org.prasan.thai.ThaiDates;
import org.springframework.beans.factory.annotation.Autowired;

/** Through the real store, without HTTP: only so are a thousand races a matter of seconds. */
class AcceptAndWithdrawIT extends CaseReferralIT {

  private static final int RACES = 1_000;
  private static final String AGENCY = UUID.randomUUID().toString();
  private static final Caller AGENT =
      Caller.of("agent-a", Set.of(Role.AGENCY_OFFICER), Set.of(), AGENCY);
  private static final Caller CENTRE =
      Caller.of("officer-" + DISTRICT, Set.of(Role.CENTRE_OFFICER), Set.of(DISTRICT), null);

  @Autowired ReferralCommandHandler handler;
  @Autowired Referrals referrals;

  @Test
  void ofAcceptanceAndWithdrawalAtTheSameInstantExactlyOneWinsAThousandTimes() throws Exception {
    String caseId = openCase("NORMAL", "INCOME");
    LocalDate tomorrow = LocalDate.now(ThaiDates.BANGKOK).plusDays(1);
    int accepted = 0;
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int race = 0; race < RACES; race++) {
        String id = sent(caseId);
        var together = new CyclicBarrier(2);
        var won = new ArrayList<Boolean>();
        for (Future<Boolean> one :
            threads.invokeAll(
                List.of(
                    racing(together, new Accept(id, tomorrow, null), AGENT),
                    racing(
                        together, new Withdraw(id, WithdrawalReason.NO_LONGER_NEEDED), CENTRE)))) {
          won.add(one.get());
        }
        assertThat(won).as(id).containsExactlyInAnyOrder(true, false);
        ReferralState end = referrals.find(id).orElseThrow().state();
        assertThat(end)
            .isEqualTo(won.getFirst() ? ReferralState.ACCEPTED : ReferralState.WITHDRAWN);
        accepted += won.getFirst() ? 1 : 0;
      }
    }
    assertThat(accepted).as("both sides win sometimes").isBetween(1, RACES - 1);
  }

  /** Whether it won; the loser gets one of the answers that are a 409. */
  private Callable<Boolean> racing(CyclicBarrier together, ReferralCommand command, Caller caller) {
    return () -> {
      together.await();
      try {
        handler.handle(command, intent(), caller);
        return true;
      } catch (ConcurrentChange conflict) {
        return false;
      } catch (ReferralRefusal refused) {
        assertThat(refused.status()).isEqualTo(409);
        return false;
      }
    };
  }

  /** Of a case that is there, so that what they report goes its usual way. */
  private String sent(String caseId) {
    String id = DISTRICT + "-" + UUID.randomUUID();
    var of = new ReferralRef(id, caseId, "69-11-0001", caseId + "-1", DISTRICT, AGENCY, null);
    var request =
        new Referral.Request(
            Dimension.INCOME, AidService.CASH_AID, Urgency.NORMAL, 1, null, "texts-" + caseId);
    handler.handle(
        new ReferralOpening(of, request, CENTRE.subject(), Instant.now(), null), intent());
    return id;
  }

  private static Intent intent() {
    String key = UUID.randomUUID().toString();
    return new Intent(key, key, null, key, null);
  }
}
