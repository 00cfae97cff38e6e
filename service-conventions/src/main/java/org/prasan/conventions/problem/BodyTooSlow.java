package org.prasan.conventions.problem;

/**
 * 408: the body did not come in time; unchecked, since the container answers its own kind itself.
 */
public final class BodyTooSlow extends RuntimeException {}
