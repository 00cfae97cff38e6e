package org.prasan.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One wish to change something, told apart from its repetitions, so that it takes effect once
 * however often it arrives.
 *
 * @param key unique per caller and wish; the idempotency key, the causing event's id, or a clock's
 *     deterministic key
 * @param fingerprint digest of what was asked; the same key with another fingerprint is refused
 * @param expectedVersion version the caller last saw, when it insists on it
 * @param causationId id of the event that led here, if one did
 */
public record Intent(
    String key,
    String fingerprint,
    @Nullable Long expectedVersion,
    String correlationId,
    @Nullable String causationId) {

  /** For reactions: the same event never takes effect twice in one aggregate. */
  public static Intent causedBy(InboundEvent event) {
    return new Intent(event.id(), event.id(), null, event.correlationId(), event.id());
  }

  /** For deadlines: {@code key} names the deadline, so that several instances act once. */
  public static Intent byClock(String key) {
    return new Intent(key, key, null, UUID.randomUUID().toString(), null);
  }

  /**
   * Id for the aggregate this intent creates: a repetition yields the same one.
   *
   * @param area code that the id begins with, so that a sharded collection keeps an area together
   * @param target what else the id depends on, where one key may come for several targets
   */
  public String newId(String area, String... target) {
    String name = String.join("/", key, String.join("/", target));
    return area + "-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
