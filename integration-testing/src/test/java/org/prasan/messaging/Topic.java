package org.prasan.messaging;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the backbone's, which this module does not know. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Topic {}
