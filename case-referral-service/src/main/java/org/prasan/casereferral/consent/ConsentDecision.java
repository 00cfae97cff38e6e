package org.prasan.casereferral.consent;

/** What was decided, or asked for, when a consent is written down. */
public enum ConsentDecision {
  REQUESTED(ConsentState.REQUESTED),
  GIVEN(ConsentState.GIVEN),
  REFUSED(ConsentState.REFUSED);

  private final ConsentState state;

  ConsentDecision(ConsentState state) {
    this.state = state;
  }

  ConsentState state() {
    return state;
  }
}
