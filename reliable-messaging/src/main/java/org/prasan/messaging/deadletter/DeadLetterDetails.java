package org.prasan.messaging.deadletter;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one dead letter.
 *
 * @param settled whether the event was handled meanwhile
 * @param attributes as they stand in the record's headers, CloudEvents attributes first
 * @param partition and {@code offset}: where the event lies in its own topic
 */
public record DeadLetterDetails(
    DeadLetter letter,
    boolean settled,
    Map<String, String> attributes,
    @Nullable Integer partition,
    @Nullable Long offset,
    String payload) {}
