package org.prasan.casereferral.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.consent.ConsentState;
import org.prasan.casereferral.consent.GiverCapacity;
import org.prasan.casereferral.consent.Purpose;
import org.prasan.casereferral.consent.SharingOverride;
import org.prasan.casereferral.need.ReferralEntry;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.rules.Moment.Shown;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.thai.ThaiDates;

/** Whose data are shown to whom, by whose will. */
final class ConsentRules {

  private ConsentRules() {}

  static Stream<String> shownByConsent(Moment before, Moment now) {
    return now.around().shown().stream()
        .filter(shown -> !mayBeShown(shown, now))
        .map(shown -> shown.field() + " of " + shown.clientId());
  }

  private static boolean mayBeShown(Shown shown, Moment now) {
    Referral referral = now.referral(shown.referralId()).orElseThrow();
    Client client = now.client(shown.clientId()).orElseThrow();
    boolean ended =
        referral.state().isFinal()
            || referral.state() == ReferralState.DRAFT
            || now.around().closedAgencies().contains(referral.agencyId());
    return !ended && (agreed(client, shown, referral, now) || overridden(client, shown, now));
  }

  private static boolean agreed(Client client, Shown shown, Referral referral, Moment now) {
    LocalDate today = ThaiDates.inBangkok(now.now());
    boolean hidden = shown.field() == SharedField.ADDRESS && client.safety().addressHidden();
    return !hidden
        && client.consents().stream()
            .filter(it -> it.state() == ConsentState.GIVEN && it.withdrawn() == null)
            .map(Consent::terms)
            .filter(it -> it.purpose() == Purpose.REFERRAL)
            .filter(it -> !it.givenOn().isAfter(today) && !it.expiresOn().isBefore(today))
            .anyMatch(it ->
                it.recipients().contains(referral.agencyId())
                    && it.fields().contains(shown.field()));
  }

  private static boolean overridden(Client client, Shown shown, Moment now) {
    SharingOverride override =
        now.one().referral(shown.referralId()).map(ReferralEntry::override).orElse(null);
    return override != null
        && override.of(client.id()).contains(shown.field())
        && client.consents().stream().noneMatch(it -> isNo(it, override.since()));
  }

  private static boolean isNo(Consent consent, Instant since) {
    Instant withdrawn = consent.withdrawn() == null ? null : consent.withdrawn().at();
    Instant said = consent.state() == ConsentState.REFUSED ? consent.recorded().at() : withdrawn;
    return said != null && !said.isBefore(since);
  }

  /** Judged when it is given: an age may be corrected afterwards. */
  static Stream<String> guardian(Moment before, Moment now) {
    return now.one().clients().stream()
        .filter(client -> client.ageBand() == AgeBand.CHILD)
        .flatMap(client ->
            client.consents().stream()
                .filter(it -> !wasThere(before, client, it))
                .filter(it -> !isGuardians(it, now))
                .map(it -> "given by " + it.giver().capacity()));
  }

  private static boolean wasThere(Moment before, Client client, Consent consent) {
    return before.client(client.id()).flatMap(it -> it.consent(consent.id())).isPresent();
  }

  private static boolean isGuardians(Consent consent, Moment now) {
    String guardian = consent.giver().clientId();
    boolean fit =
        guardian == null
            || now.client(guardian)
                .filter(it -> !it.safety().isSuspected() && it.ageBand() != AgeBand.CHILD)
                .isPresent();
    return fit && consent.giver().capacity() == GiverCapacity.GUARDIAN;
  }
}
