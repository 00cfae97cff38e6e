package org.prasan.notification.message;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.prasan.thai.validation.DistrictCode;
import org.springdoc.core.annotations.ParameterObject;

/** Which messages a list shall hold; bound from the query. */
@ParameterObject
public record MessageFilter(
    @Nullable State state,
    @Nullable Reason reason,
    @Nullable @DistrictCode String district,
    @Nullable @Pattern(regexp = MessageFilter.CASE) String caseId) {

  /** What an id of a case looks like. */
  public static final String CASE = "[A-Za-z0-9._-]{1,100}";
}
