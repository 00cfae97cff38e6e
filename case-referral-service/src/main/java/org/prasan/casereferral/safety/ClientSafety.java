package org.prasan.casereferral.safety;

import org.jspecify.annotations.Nullable;

/**
 * What must be known of a person so that nobody endangers them.
 *
 * @param relation to the first client
 * @param addressHidden the address is shown to the case's owner and the chair alone
 */
public record ClientSafety(
    ClientRole role,
    @Nullable Relation relation,
    @Nullable SafeContact safeContact,
    boolean addressHidden) {

  public boolean isSuspected() {
    return role == ClientRole.SUSPECTED_OFFENDER;
  }

  public boolean protectsLessThan(ClientSafety before) {
    return before.addressHidden && !addressHidden || before.isSuspected() && !isSuspected();
  }
}
