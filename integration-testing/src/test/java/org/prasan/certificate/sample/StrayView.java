package org.prasan.certificate.sample;

/** A view outside the web. */
record StrayView() {}
