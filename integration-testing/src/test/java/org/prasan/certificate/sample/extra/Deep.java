package org.prasan.certificate.sample.extra;

record Deep(String id) {}
