package org.prasan.messaging;

/** An event that no repetition can make readable: it goes to the dead letters. */
public final class UnreadableEvent extends RuntimeException {
  public UnreadableEvent(String message) {
    super(message);
  }
}
