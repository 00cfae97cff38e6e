package org.prasan.casereferral.cover;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.messaging.Says;

/** Describes the id of a leave cover once. */
@Says(value = "Id of the leave cover.", pattern = Codes.ID)
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface CoverId {}
