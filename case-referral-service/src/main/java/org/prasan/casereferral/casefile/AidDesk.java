package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.AidApproval;
import org.prasan.casereferral.allowance.AidRules;
import org.prasan.casereferral.allowance.Allowances;
import org.prasan.casereferral.allowance.Grant;
import org.prasan.casereferral.allowance.Person;
import org.prasan.casereferral.casefile.CaseCommand.ApproveExcess;
import org.prasan.casereferral.casefile.CaseCommand.GiveAid;
import org.prasan.casereferral.casefile.CaseEvent.AidExcessApproved;
import org.prasan.casereferral.need.AgencyAid;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.programme.Edition;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Gives aid in a case, once the register and the person's allowance let it. */
@Component
class AidDesk {

  private final AidRules rules;
  private final Allowances allowances;

  AidDesk(AidRules rules, Allowances allowances) {
    this.rules = rules;
    this.allowances = allowances;
  }

  /** What is given is reserved last, right before the case is written. */
  Change<Case, CaseEvent> give(Case one, GiveAid aid, Intent intent, Stamp stamp) {
    Person person = recipient(one, aid.clientId()).person();
    String id = intent.newId(one.districtCode(), one.id(), aid.needId());
    return given(
        one,
        aid.needId(),
        person,
        new DirectAid(
            id,
            person.clientId(),
            aid.programme(),
            aid.amountSatang(),
            person.countedBy(),
            aid.outcome(),
            stamp,
            null,
            null));
  }

  /** The need stays with the agency, which reports its outcome when it is done. */
  Change<Case, CaseEvent> give(Case one, AgencyAid aid, Intent intent, Instant at) {
    Person person = recipient(one, aid.clientId()).person();
    String id = intent.newId(one.districtCode(), one.id(), aid.referralId());
    return given(
        one,
        aid.needId(),
        person,
        new DirectAid(
            id,
            person.clientId(),
            aid.programme(),
            aid.amountSatang(),
            person.countedBy(),
            Outcome.HELPED_PART,
            new Stamp(aid.by(), at),
            null,
            aid.referralId()));
  }

  private Change<Case, CaseEvent> given(Case one, String needId, Person person, DirectAid aid) {
    Change<Case, CaseEvent> given = one.aid(needId, aid);
    if (!given.events().isEmpty()) {
      reserve(one, aid, person);
    }
    return given;
  }

  private void reserve(Case one, DirectAid aid, Person person) {
    LocalDate day = ThaiDates.inBangkok(aid.given().at());
    Edition limits = rules.giving(aid.programme(), aid.amountSatang(), day);
    var grant = Grant.of(one.id(), aid);
    allowances.reserve(person, aid.programme(), ThaiDates.fiscalYearBe(day), grant, limits);
  }

  /** A repetition changes nothing; where nothing is given any more, nothing more is approved. */
  Change<Case, CaseEvent> approve(Case one, ApproveExcess asked, Intent intent, Stamp stamp) {
    one.mustGoOn();
    LocalDate today = ThaiDates.inBangkok(stamp.at());
    rules.inForce(asked.programme(), today);
    Client client = recipient(one, asked.clientId());
    var approval =
        new AidApproval(
            intent.newId(one.districtCode(), client.id()),
            client.id(),
            asked.programme(),
            asked.amountSatang(),
            ThaiDates.fiscalYearBe(today),
            asked.reason(),
            stamp);
    boolean again = one.approvals().stream().anyMatch(it -> it.id().equals(approval.id()));
    return again ? Change.of(one) : approved(one, approval);
  }

  private static Change<Case, CaseEvent> approved(Case one, AidApproval approval) {
    var all = new ArrayList<>(one.approvals());
    all.add(approval);
    return Change.of(
        new CaseCopy(one).approvals(all).made(),
        new AidExcessApproved(
            one.ref(),
            approval.id(),
            approval.clientId(),
            approval.programme(),
            approval.amountSatang(),
            approval.fiscalYear(),
            approval.reason()));
  }

  void forget(String clientId) {
    allowances.forget(clientId);
  }

  /** Who gets it: the one named, or the only one it can be. */
  private static Client recipient(Case one, @Nullable String clientId) {
    List<Client> possible =
        one.clients().stream()
            .filter(client -> clientId == null || client.id().equals(clientId))
            .filter(client -> clientId != null || !client.safety().isSuspected())
            .toList();
    if (possible.size() != 1) {
      throw new CaseRefusal.AidRecipientUnclear();
    }
    return possible.getFirst();
  }
}
