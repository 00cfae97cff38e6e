package org.prasan.casereferral.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.Sealed;

/** What one person agreed to, or did not: it shares that person's data and nobody else's. */
public record Consent(
    String id,
    ConsentState state,
    Terms terms,
    Giver giver,
    Stamp recorded,
    @Nullable Stamp withdrawn) {

  /**
   * What was agreed to.
   *
   * @param recipients ids of agencies
   * @param expiresOn last day on which it holds
   * @param wording version of the text that was shown
   */
  public record Terms(
      Purpose purpose,
      Set<String> recipients,
      Set<SharedField> fields,
      LocalDate givenOn,
      LocalDate expiresOn,
      String wording) {
    public Terms {
      recipients = Set.copyOf(recipients);
      fields = Set.copyOf(fields);
    }
  }

  /**
   * Who decided.
   *
   * @param clientId when it is another client of the same case
   * @param name sealed with the person's own key, when it is somebody else
   */
  public record Giver(GiverCapacity capacity, @Nullable String clientId, @Nullable Sealed name) {}

  public static Consent of(
      String id, ConsentDecision decision, Terms terms, Giver giver, Stamp recorded) {
    return new Consent(id, decision.state(), terms, giver, recorded, null);
  }

  /** Whether this other client of the case gave it, and it holds. */
  public boolean holdsBy(String clientId, LocalDate today) {
    return stateOn(today) == ConsentState.GIVEN && clientId.equals(giver.clientId());
  }

  public ConsentState stateOn(LocalDate today) {
    return state == ConsentState.GIVEN && terms.expiresOn().isBefore(today)
        ? ConsentState.EXPIRED
        : state;
  }

  /** Whether it lets this agency help with a referral on this day. */
  public boolean lets(String agencyId, LocalDate today) {
    return stateOn(today) == ConsentState.GIVEN
        && terms.purpose() == Purpose.REFERRAL
        && !terms.givenOn().isAfter(today)
        && terms.recipients().contains(agencyId);
  }

  /**
   * What becomes of this one when the person decides anew.
   *
   * @throws ConsentRefusal.NotCurrent when nothing can follow it
   */
  public Consent followedBy(ConsentDecision decision) {
    if (state == ConsentState.REQUESTED && decision != ConsentDecision.REQUESTED) {
      return in(ConsentState.ANSWERED, null);
    }
    if (state == ConsentState.GIVEN && decision == ConsentDecision.GIVEN) {
      return in(ConsentState.RENEWED, null);
    }
    throw new ConsentRefusal.NotCurrent();
  }

  /** A later refusal ends what was given to any of the same agencies for the same purpose. */
  public boolean isEndedBy(Consent later) {
    return later.state == ConsentState.REFUSED
        && state == ConsentState.GIVEN
        && terms.purpose() == later.terms.purpose()
        && !Collections.disjoint(terms.recipients(), later.terms.recipients());
  }

  /** Whether the person said no at that moment or later, before or after having agreed. */
  public boolean isNoSince(Instant at) {
    Stamp said = state == ConsentState.REFUSED ? recorded : withdrawn;
    return said != null && !said.at().isBefore(at);
  }

  /** Can always be done while it stands, expired or not. */
  public Consent withdraw(Stamp stamp) {
    if (state != ConsentState.GIVEN && state != ConsentState.REQUESTED) {
      throw new ConsentRefusal.NotCurrent();
    }
    return in(ConsentState.WITHDRAWN, stamp);
  }

  private Consent in(ConsentState next, @Nullable Stamp ended) {
    return new Consent(id, next, terms, giver, recorded, ended);
  }
}
