package org.prasan.conventions.problem;

import java.net.URI;
import java.util.List;

/**
 * RFC 9457 problem details in English and Thai. Unlike Spring's own type it does not repeat the
 * request's path, in which somebody may have typed a name.
 *
 * @param type stable, never reused
 */
public record Problem(
    URI type,
    String title,
    String titleTh,
    int status,
    String detail,
    String detailTh,
    List<Field> errors) {

  /**
   * A field that the request got wrong; the value itself is never repeated.
   *
   * @param code stable name of the rule, as in {@code NotBlank}
   */
  public record Field(String field, String code, String message, String messageTh) {}

  public Problem {
    errors = List.copyOf(errors);
  }
}
