package org.prasan.personal;

import java.util.Collection;
import java.util.Map;

/** Where wrapped keys are kept. A key that was answered is durable; one that was erased is gone. */
interface SubjectKeyStore {

  /** Keys of those subjects that have an entry; the others are absent from the answer. */
  Map<String, SubjectKey> find(Collection<String> subjectIds);

  /** The subject's entry, which is {@code candidate} if there was none; durable on return. */
  SubjectKey createIfAbsent(String subjectId, byte[] candidate);

  /** Destroys the key and leaves a mark in its place; durable on return, and repeatable. */
  void erase(String subjectId);
}
