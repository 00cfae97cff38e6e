package org.prasan.messaging.outbox;

/** Stands in for what lies behind the backbone's front room. */
public final class Machinery {}
