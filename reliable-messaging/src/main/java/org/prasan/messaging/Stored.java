package org.prasan.messaging;

/**
 * An aggregate as it was read.
 *
 * @param version optimistic lock, the HTTP ETag; counts commands, not publications
 * @param listKey unique and rising with creation time; order and cursor of lists
 */
public record Stored<S>(String id, long version, String listKey, S state) {}
