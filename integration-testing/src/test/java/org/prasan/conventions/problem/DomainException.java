package org.prasan.conventions.problem;

/** Stands in for the conventions', which this module does not know. */
public abstract class DomainException extends RuntimeException {}
