package org.prasan.messaging;

/** Answer to a command: which aggregate took it, and the version it had afterwards. */
public record Receipt(String id, long version) {}
