package org.prasan.personal;

/** A subject's entry in the key store: a wrapped key, or the mark that it was destroyed. */
sealed interface SubjectKey {

  /** A data key encrypted with the key-encryption key. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only unwrapped
  record Wrapped(byte[] bytes) implements SubjectKey {

    @Override
    public String toString() {
      return "Wrapped[…]";
    }
  }

  /** The mark: keeps a later write from making a new key for somebody who was erased. */
  record Erased() implements SubjectKey {}
}
