package org.prasan.certificate;

/** Makes a service of this package. */
public final class BadCertificateApplication {}
