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
    List<Problems.FieldProblem> errors) {

  public Problem {
    errors = List.copyOf(errors);
  }
}
