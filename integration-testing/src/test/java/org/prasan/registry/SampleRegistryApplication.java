package org.prasan.registry;

/** Makes a service of this package. */
public final class SampleRegistryApplication {}
