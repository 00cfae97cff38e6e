package org.prasan.casereferral.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseEvent.ConsentRecorded;
import org.prasan.casereferral.casefile.CaseEvent.ConsentWithdrawn;
import org.prasan.casereferral.clocks.Timing;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.consent.ConsentDecision;
import org.prasan.casereferral.consent.ConsentRefusal;
import org.prasan.casereferral.consent.ConsentState;
import org.prasan.casereferral.consent.ConsentWish;
import org.prasan.casereferral.consent.GiverCapacity;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.messaging.Change;

/** What becomes of the people of a case: they decide, change their minds, are forgotten. */
record CasePeople(Case one) {

  /** Also on a case that has ended: whatever a person decides is written down. */
  Change<Case, CaseEvent> decided(String clientId, Consent consent, ConsentWish wish) {
    one.mustKeepItsPeople();
    @Nullable String follows = wish.follows();
    Client client = client(clientId);
    if (client.consent(consent.id()).isPresent()) {
      return Change.of(one);
    }
    if (follows != null && client.consent(follows).isEmpty()) {
      throw new ConsentRefusal.FollowsNothing();
    }
    var all = new ArrayList<Consent>();
    var said = new ArrayList<CaseEvent>();
    for (Consent before : client.consents()) {
      if (before.id().equals(follows)) {
        all.add(before.followedBy(wish.decision()));
      } else if (before.isEndedBy(consent)) {
        all.add(before.withdraw(consent.recorded()));
        said.add(withdrawn(clientId, before));
      } else {
        all.add(before);
      }
    }
    all.add(consent);
    said.add(recorded(clientId, consent, wish.decision()));
    return new Change<>(with(clientId, it -> it.with(all)), said);
  }

  Change<Case, CaseEvent> withdrawn(String clientId, String consentId, Stamp stamp) {
    Client client = client(clientId);
    Consent before = client.consent(consentId).orElseThrow(ConsentRefusal.Unknown::new);
    if (before.state() == ConsentState.WITHDRAWN) {
      return Change.of(one);
    }
    List<Consent> all =
        client.consents().stream()
            .map(it -> it.id().equals(consentId) ? it.withdraw(stamp) : it)
            .toList();
    return Change.of(with(clientId, it -> it.with(all)), withdrawn(clientId, before));
  }

  /**
   * Whether somebody may consent for this person in the capacity told.
   *
   * @throws ConsentRefusal when not
   */
  void checkGiver(String clientId, ConsentWish wish) {
    AgeBand age = client(clientId).ageBand();
    boolean guardian = wish.capacity() == GiverCapacity.GUARDIAN;
    if (age == AgeBand.CHILD && !guardian) {
      throw new ConsentRefusal.GuardianNeeded();
    }
    boolean grown = age == AgeBand.WORKING_AGE || age == AgeBand.OLDER;
    if (guardian && grown) {
      throw new ConsentRefusal.GiverMismatch("capacity");
    }
    boolean somebodyElse = wish.guardianId() != null || wish.givenBy() != null;
    if (somebodyElse == (wish.capacity() == GiverCapacity.SELF)) {
      throw new ConsentRefusal.GiverMismatch("givenBy");
    }
    if (wish.guardianId() != null) {
      checkGuardian(clientId, wish.guardianId());
    }
  }

  private void checkGuardian(String clientId, String guardianId) {
    Client guardian =
        find(guardianId).orElseThrow(() -> new ConsentRefusal.GiverMismatch("guardianId"));
    if (guardianId.equals(clientId) || guardian.ageBand() == AgeBand.CHILD) {
      throw new ConsentRefusal.GiverMismatch("guardianId");
    }
    if (guardian.safety().isSuspected()) {
      throw new ConsentRefusal.GiverSuspected("guardianId");
    }
  }

  void mustBe(Set<String> clientIds) {
    if (!clientIds.stream().allMatch(id -> find(id).isPresent())) {
      throw new ConsentRefusal.OverrideOfStranger();
    }
  }

  /** What is sealed can no longer be opened; what could still tell people apart goes as well. */
  Change<Case, CaseEvent> forgotten(String clientId) {
    return Change.of(with(clientId, Client::withoutIndexes));
  }

  /** The end of an ended case: it stays for the figures, with nobody in it who can be told. */
  Change<Case, CaseEvent> expired() {
    List<Client> people = one.clients().stream().map(Client::withoutIndexes).toList();
    return Change.of(new CaseCopy(one).clients(people).unkept().timing(Timing.NONE).made());
  }

  Client client(String clientId) {
    return find(clientId).orElseThrow(UnknownId::new);
  }

  private Optional<Client> find(String clientId) {
    return one.clients().stream().filter(client -> client.id().equals(clientId)).findFirst();
  }

  private Case with(String clientId, UnaryOperator<Client> change) {
    return one.with(
        one.clients().stream()
            .map(client -> client.id().equals(clientId) ? change.apply(client) : client)
            .toList());
  }

  private ConsentRecorded recorded(String clientId, Consent consent, ConsentDecision decision) {
    return new ConsentRecorded(
        one.ref(),
        clientId,
        consent.id(),
        decision,
        consent.terms().purpose(),
        consent.terms().recipients().stream().sorted().toList(),
        consent.terms().expiresOn());
  }

  private ConsentWithdrawn withdrawn(String clientId, Consent consent) {
    return new ConsentWithdrawn(
        one.ref(), clientId, consent.id(), consent.terms().recipients().stream().sorted().toList());
  }
}
