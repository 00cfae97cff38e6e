package org.prasan.conventions.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which page of a list; bound from {@code ?limit=&cursor=}, use with {@code @Valid}.
 *
 * @param limit rows per page, 50 when absent
 */
@ParameterObject
public record PageQuery(
    @Nullable @Min(1) @Max(200) Integer limit, @Nullable @Size(max = 200) String cursor) {

  public int size() {
    return limit == null ? 50 : limit;
  }
}
