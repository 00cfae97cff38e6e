package org.prasan.casereferral.aid;

import java.util.Optional;
import org.prasan.casereferral.allowance.AidWitness;
import org.prasan.casereferral.allowance.Allowances;
import org.prasan.casereferral.allowance.Extension;
import org.prasan.casereferral.allowance.Grant;
import org.prasan.casereferral.allowance.Person;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.need.CountedBy;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/**
 * Lets allowances follow from cases: what stands there counts, what was taken back does not. It
 * looks at the case as it is now, so that it does the same however often it is asked.
 */
@Component
public class AidKeeper implements AidWitness {

  private final Cases cases;
  private final Allowances allowances;

  AidKeeper(Cases cases, Allowances allowances) {
    this.cases = cases;
    this.allowances = allowances;
  }

  @Override
  public boolean holds(Grant grant) {
    return cases
        .find(grant.caseId())
        .flatMap(one -> aid(one, grant.aidId()))
        .filter(DirectAid::stands)
        .isPresent();
  }

  /** Counts the aid or, once it was taken back, gives its room back. */
  public void settle(String caseId, String aidId) {
    cases.find(caseId).ifPresent(one -> aid(one, aidId).ifPresent(aid -> settle(one, aid)));
  }

  /** Counts all that a client got anew, now that more or less is known of who it is. */
  public void recount(String caseId, String clientId) {
    cases
        .find(caseId)
        .ifPresent(one ->
            one.needs().stream()
                .flatMap(need -> need.aids().stream())
                .filter(aid -> aid.clientId().equals(clientId))
                .forEach(aid -> settle(one, aid)));
  }

  /** What the department approved is room from now on. */
  public void extend(String caseId, String approvalId) {
    cases
        .find(caseId)
        .ifPresent(one ->
            one.approvals().stream()
                .filter(it -> it.id().equals(approvalId))
                .forEach(it -> {
                  var more = new Extension(it.id(), it.clientId(), it.amountSatang());
                  client(one, it.clientId())
                      .map(Client::person)
                      .ifPresent(
                          who -> allowances.extend(who, it.programme(), it.fiscalYear(), more));
                }));
  }

  private void settle(Case one, DirectAid aid) {
    if (aid.stands()) {
      client(one, aid.clientId())
          .map(Client::person)
          .filter(person -> isKnown(person, aid))
          .ifPresent(person -> count(person, one.id(), aid));
    } else {
      allowances.release(aid.clientId(), aid.id());
    }
  }

  private void count(Person person, String caseId, DirectAid aid) {
    Stamp given = aid.given();
    int year = ThaiDates.fiscalYearBe(ThaiDates.inBangkok(given.at()));
    allowances.settle(person, aid.programme(), year, Grant.of(caseId, aid));
  }

  /** Whose number was forgotten is nobody who could be counted. */
  private static boolean isKnown(Person person, DirectAid aid) {
    return person.countedBy() == CountedBy.DOCUMENT_NUMBER
        || aid.countedBy() == CountedBy.CASE_ALONE;
  }

  private static Optional<DirectAid> aid(Case one, String aidId) {
    return one.needs().stream().flatMap(need -> need.aid(aidId).stream()).findFirst();
  }

  private static Optional<Client> client(Case one, String clientId) {
    return one.clients().stream().filter(it -> it.id().equals(clientId)).findFirst();
  }
}
