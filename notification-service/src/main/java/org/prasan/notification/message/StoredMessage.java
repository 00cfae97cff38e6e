package org.prasan.notification.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was read.
 *
 * @param listKey unique and rising with the time of the row; order and cursor of lists
 * @param readAt when the person opened it in the inbox
 * @param sentAt when the mail server accepted it, or when it appeared in the inbox
 * @param attempts how often the mail server put it off
 */
public record StoredMessage(
    Message message,
    String listKey,
    @Nullable Instant readAt,
    @Nullable Instant sentAt,
    int attempts) {}
