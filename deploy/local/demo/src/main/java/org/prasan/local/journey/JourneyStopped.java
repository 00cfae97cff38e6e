package org.prasan.local.journey;

/** Something that the journey can't go on without did not happen; the message says what. */
class JourneyStopped extends RuntimeException {

  JourneyStopped(String message) {
    super(message);
  }

  /** A service said no where the journey expected yes. */
  static final class Refused extends JourneyStopped {

    private final int status;

    Refused(String call, int status, String problem) {
      super(call + " was answered with " + status + ": " + problem);
      this.status = status;
    }

    int status() {
      return status;
    }
  }
}
