package org.prasan.conventions.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list; bound from {@code ?limit=&cursor=}, use with {@code @Valid}.
 *
 * @param limit rows per page, 50 when absent
 * @param cursor the {@code nextCursor} of the page before
 */
public record PageQuery(
    @Nullable @Min(1) @Max(200) Integer limit, @Nullable @Size(max = 500) String cursor) {

  public int size() {
    return limit == null ? 50 : limit;
  }

  /** Key of the last row of the page before; refuses a cursor that this list did not give. */
  @Override
  public @Nullable String cursor() {
    return cursor == null ? null : Cursor.key(cursor);
  }
}
