package org.prasan.casereferral.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.casefile.HandlingEvent.ClientEnteredInError;
import org.prasan.casereferral.handling.Before;
import org.prasan.casereferral.handling.CorrectionKind;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.need.ReferralEntry;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.Disclosure;
import org.prasan.casereferral.people.PeopleRefusal;
import org.prasan.casereferral.vocabulary.ReporterKind;
import org.prasan.messaging.Change;
import org.prasan.thai.ThaiDates;

/**
 * Takes a person out of a case in which they never belonged, as long as nothing rests on them. From
 * then on nobody finds or sees them by it; what was held stays in the history, for whoever asks
 * what is held of them.
 *
 * @param agencies what this service knows of each, null of none
 */
record CaseMistake(
    Case one, CaseCorrections corrections, Function<String, @Nullable Agency> agencies) {

  Change<Case, CaseEvent> clientEnteredInError(String clientId, ReversalReason reason) {
    corrections.hand().mustBeSupervisors();
    one.mustKeepItsPeople();
    if (one.handling().mistaken().stream().anyMatch(it -> it.id().equals(clientId))) {
      return Change.of(one);
    }
    Client gone = new CasePeople(one).client(clientId);
    List<Client> left = one.clients().stream().filter(it -> !it.equals(gone)).toList();
    mustLeaveSomebody(left);
    mustNotRestOn(gone, left);
    Case after =
        new CaseCopy(one)
            .clients(left)
            .handling(
                corrections.corrected(
                    CorrectionKind.CLIENT_ENTERED_IN_ERROR,
                    gone.id(),
                    Before.client(gone.withoutIndexes()),
                    reason))
            .made();
    return Change.of(after, new ClientEnteredInError(after.ref(), gone.id(), reason));
  }

  /** Somebody who may be the cause is nobody's reason for a case. */
  private static void mustLeaveSomebody(List<Client> left) {
    if (left.stream().allMatch(it -> it.safety().isSuspected())) {
      throw new PeopleRefusal.LastClient();
    }
  }

  private void mustNotRestOn(Client gone, List<Client> left) {
    if (one.intake().reporterKind() == ReporterKind.SELF && one.clients().getFirst().equals(gone)) {
      throw new PeopleRefusal.ClientReportedIt();
    }
    if (one.needs().stream()
        .flatMap(need -> need.aids().stream())
        .anyMatch(aid -> aid.stands() && aid.clientId().equals(gone.id()))) {
      throw new PeopleRefusal.ClientHasAid();
    }
    if (left.stream()
        .flatMap(it -> it.consents().stream())
        .anyMatch(it -> it.holdsBy(gone.id(), today()))) {
      throw new PeopleRefusal.ClientConsentsForOthers();
    }
    if (open().anyMatch(it -> shows(it, List.of(gone)) && !shows(it, left))) {
      throw new PeopleRefusal.ClientAloneShown();
    }
  }

  private Stream<ReferralEntry> open() {
    return one.needs().stream()
        .flatMap(need -> need.referrals().stream())
        .filter(ReferralEntry::isOpen);
  }

  private boolean shows(ReferralEntry entry, List<Client> people) {
    Agency agency = agencies.apply(entry.agencyId());
    return new Disclosure(agency, entry.state(), entry.override(), today()).showsAnybody(people);
  }

  private LocalDate today() {
    return ThaiDates.inBangkok(corrections.hand().stamp().at());
  }
}
