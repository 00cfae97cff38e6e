package org.prasan.messaging;

/** Stands in for the backbone's. */
public interface AggregateStore {}
