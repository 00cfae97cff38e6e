package org.prasan.casereferral.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.consent.SharingOverride;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.thai.ThaiDates;

/**
 * What an agency may see of whom, now. The same question is asked when a referral is sent and each
 * time the agency reads it, so that whatever ends, ends with the next request.
 *
 * @param agency as far as this service has heard of it
 * @param state of the referral
 */
public record Disclosure(
    @Nullable Agency agency,
    ReferralState state,
    @Nullable SharingOverride override,
    LocalDate today) {

  public static Disclosure at(
      Instant now,
      @Nullable Agency agency,
      ReferralState state,
      @Nullable SharingOverride override) {
    return new Disclosure(agency, state, override, ThaiDates.inBangkok(now));
  }

  /**
   * One person's consent shares that person's data; without any, the person is not shown. A hidden
   * address is never shared: whoever may not see it would only have to refer the person.
   */
  public Set<SharedField> of(Client client) {
    Set<SharedField> fields = EnumSet.noneOf(SharedField.class);
    if (agency == null || agency.closed() || isHidden()) {
      return fields;
    }
    fields.addAll(client.agreed(agency.id(), today));
    if (override != null && !client.saidNoSince(override.since())) {
      fields.addAll(override.of(client.id()));
    }
    if (client.safety().addressHidden()) {
      fields.remove(SharedField.ADDRESS);
    }
    return fields;
  }

  private boolean isHidden() {
    return state.isFinal() || state == ReferralState.DRAFT;
  }

  public boolean showsAnybody(List<Client> clients) {
    return clients.stream().anyMatch(client -> !of(client).isEmpty());
  }

  /** What all have agreed to; a suspected offender's silence protects nobody else's account. */
  public boolean showsOfAll(List<Client> clients, SharedField field) {
    List<Client> asked = clients.stream().filter(it -> !it.safety().isSuspected()).toList();
    return (asked.isEmpty() ? clients : asked)
        .stream().allMatch(client -> of(client).contains(field));
  }
}
