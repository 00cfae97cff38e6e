package org.prasan.launcher;

/** Ends a command with one explanation for the person at the terminal. */
final class CommandFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  CommandFailed(String explanation) {
    super(explanation);
  }
}
