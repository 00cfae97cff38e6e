package org.prasan.messaging;

/**
 * A domain event in the form other services read.
 *
 * @param type full CloudEvents type with its version, such as {@code
 *     registry.centre-established.v1}
 * @param data record that is written as the JSON payload; ids, codes, dates and states only
 */
public record WireEvent(String type, Object data) {}
