package org.prasan.conventions.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.prasan.conventions.command.Digest;
import org.prasan.conventions.problem.BadRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where a list goes on: the last row's key with a check over key and list, so that a cursor made up
 * or of another list is refused by any instance. It is no secret: the scope guards the rows.
 */
final class Cursor {

  private static final int CHECK = 8;

  private Cursor() {}

  static String of(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((check(key) + key).getBytes(StandardCharsets.UTF_8));
  }

  static String key(String cursor) {
    String key = decoded(cursor);
    if (!of(key).equals(cursor)) {
      throw new BadRequest("cursor-invalid", "cursor");
    }
    return key;
  }

  private static String decoded(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return text.substring(Math.min(CHECK, text.length()));
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static String check(String key) {
    return Digest.of(list(), key).substring(0, CHECK);
  }

  /** Path of the list that is asked now. */
  private static String list() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        ? web.getRequest().getRequestURI()
        : "";
  }
}
