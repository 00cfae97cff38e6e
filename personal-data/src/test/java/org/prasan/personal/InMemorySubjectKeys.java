package org.prasan.personal;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A key store that counts how often it is asked and can be disturbed in the middle of a read. */
class InMemorySubjectKeys implements SubjectKeyStore {

  final Map<String, SubjectKey> keys = new ConcurrentHashMap<>();
  int reads;
  Runnable afterRead = () -> {};

  @Override
  public Map<String, SubjectKey> find(Collection<String> subjectIds) {
    reads++;
    Map<String, SubjectKey> found =
        subjectIds.stream()
            .filter(keys::containsKey)
            .collect(Collectors.toMap(id -> id, keys::get));
    afterRead.run();
    return found;
  }

  @Override
  public SubjectKey createIfAbsent(String subjectId, byte[] candidate) {
    return keys.computeIfAbsent(subjectId, id -> new SubjectKey.Wrapped(candidate));
  }

  @Override
  public void erase(String subjectId) {
    keys.put(subjectId, new SubjectKey.Erased());
  }
}
