package org.prasan.local;

/** Ends a start with one explanation for the person at the terminal. */
final class StartFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  StartFailed(String explanation) {
    super(explanation);
  }
}
