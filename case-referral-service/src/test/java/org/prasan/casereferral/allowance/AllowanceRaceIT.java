package org.prasan.casereferral.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.CaseReferralIT;
import org.prasan.casereferral.need.CountedBy;
import org.prasan.casereferral.programme.Edition;
import org.springframework.beans.factory.annotation.Autowired;

/** Two districts reach for the last of what a person may get, at the same instant. */
class AllowanceRaceIT extends CaseReferralIT {

  private static final int ROUNDS = 1_000;
  private static final int YEAR = 2570;
  private static final String CODE = "RACE";
  private static final Edition ONCE =
      new Edition(
          "เงินสงเคราะห์",
          "Aid money",
          "BAHT_PER_TIME",
          300_000L,
          1,
          300_000L,
          null,
          LocalDate.of(2022, 10, 1));

  @Autowired Allowances allowances;

  @Test
  void letsExactlyOneOfTwoDistrictsReserveTheLastInEachOfAThousandRounds() {
    for (int round = 0; round < ROUNDS; round++) {
      String person = "I" + UUID.randomUUID();
      var start = new CyclicBarrier(2);
      var one = CompletableFuture.supplyAsync(() -> reserves(person, "1001-a", start));
      var other = CompletableFuture.supplyAsync(() -> reserves(person, "1038-b", start));
      assertThat(Stream.of(one, other).filter(CompletableFuture::join))
          .as("round %s", round)
          .hasSize(1);
      assertThat(allowances.room(in(person, "1001-a"), CODE, YEAR, ONCE).times()).isOne();
    }
  }

  private boolean reserves(String person, String clientId, CyclicBarrier start) {
    String aidId = UUID.randomUUID().toString();
    var grant =
        new Grant(aidId, "1001-no-case", clientId + aidId, null, 300_000L, Instant.now(), false);
    try {
      start.await();
      allowances.reserve(in(person, clientId), CODE, YEAR, grant, ONCE);
      return true;
    } catch (AidRefusal refused) {
      return false;
    } catch (InterruptedException | BrokenBarrierException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static Person in(String person, String clientId) {
    return new Person(person, clientId, CountedBy.DOCUMENT_NUMBER);
  }
}
