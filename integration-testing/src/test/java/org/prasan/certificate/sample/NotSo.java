package org.prasan.certificate.sample;

import org.prasan.conventions.problem.DomainException;

/** A refusal that is not named as one. */
final class NotSo extends DomainException {}
