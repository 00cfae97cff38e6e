package org.prasan.messaging.deadletter;

import java.util.List;

/**
 * What a replay would do.
 *
 * @param back in the order in which they would go back
 * @param blocked what stays, since a predecessor is neither handled nor in the dead letters
 */
public record ReplayPlan(List<DeadLetter> back, List<DeadLetter> blocked) {}
