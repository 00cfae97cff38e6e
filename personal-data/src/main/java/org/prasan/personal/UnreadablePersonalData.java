package org.prasan.personal;

/**
 * Data that should be readable are not: the wrong key file, a lost key document, or a field that
 * was altered or moved to another person. An erased person is not this; that is an ordinary answer.
 */
public class UnreadablePersonalData extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadablePersonalData(String message) {
    super(message);
  }

  public UnreadablePersonalData(String message, Throwable cause) {
    super(message, cause);
  }
}
