package org.prasan.personal;

import com.google.crypto.tink.Aead;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Unwrapped keys, remembered for a short time. An erasure counts up {@code erasures}; a key that
 * was read while that happened is used once but not remembered, so none outlives its erasure here.
 */
final class SubjectKeys {

  private final SubjectKeyStore store;
  private final Supplier<MasterKeys> masterKeys;
  private final Clock clock;
  private final Duration rememberFor;
  private final Map<String, Remembered> remembered;
  private long erasures;

  private record Remembered(Aead key, Instant until) {}

  SubjectKeys(
      SubjectKeyStore store,
      Supplier<MasterKeys> masterKeys,
      PersonalDataProperties settings,
      Clock clock) {
    this.store = store;
    this.masterKeys = masterKeys;
    this.clock = clock;
    this.rememberFor = settings.rememberKeysFor();
    this.remembered = boundedTo(settings.rememberedKeys());
  }

  /** The key of a subject, created when there is none yet. */
  Aead toSeal(String subjectId) {
    Aead known = recall(subjectId);
    if (known != null) {
      return known;
    }
    long before = erasures();
    SubjectKey key = store.createIfAbsent(subjectId, masterKeys.get().newWrappedKey(subjectId));
    return unwrap(subjectId, key, before).orElseThrow(() -> new SubjectErased(subjectId));
  }

  /** The key of a subject, empty once it was erased. */
  Optional<Aead> toOpen(String subjectId) {
    Aead known = recall(subjectId);
    if (known != null) {
      return Optional.of(known);
    }
    long before = erasures();
    SubjectKey key = store.find(List.of(subjectId)).get(subjectId);
    if (key == null) {
      throw new UnreadablePersonalData("There is no key for " + subjectId);
    }
    return unwrap(subjectId, key, before);
  }

  /** Reads the keys that a list will need in one go. */
  void recallAll(Collection<String> subjectIds) {
    List<String> unknown = subjectIds.stream().distinct().filter(id -> recall(id) == null).toList();
    if (!unknown.isEmpty()) {
      long before = erasures();
      store.find(unknown).forEach((id, key) -> unwrap(id, key, before));
    }
  }

  void erase(String subjectId) {
    try {
      store.erase(subjectId);
    } finally {
      forget(subjectId);
    }
  }

  private Optional<Aead> unwrap(String subjectId, SubjectKey key, long erasuresBefore) {
    return switch (key) {
      case SubjectKey.Erased() -> Optional.empty();
      case SubjectKey.Wrapped(byte[] bytes) -> {
        Aead unwrapped = masterKeys.get().unwrap(subjectId, bytes);
        remember(subjectId, unwrapped, erasuresBefore);
        yield Optional.of(unwrapped);
      }
    };
  }

  private synchronized long erasures() {
    return erasures;
  }

  private synchronized void forget(String subjectId) {
    erasures++;
    remembered.remove(subjectId);
  }

  private synchronized void remember(String subjectId, Aead key, long erasuresBefore) {
    if (erasures == erasuresBefore) {
      remembered.put(subjectId, new Remembered(key, clock.instant().plus(rememberFor)));
    }
  }

  private synchronized @Nullable Aead recall(String subjectId) {
    Remembered known = remembered.get(subjectId);
    if (known == null || clock.instant().isBefore(known.until())) {
      return known == null ? null : known.key();
    }
    remembered.remove(subjectId);
    return null;
  }

  private static Map<String, Remembered> boundedTo(int size) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
        return size() > size;
      }
    };
  }
}
