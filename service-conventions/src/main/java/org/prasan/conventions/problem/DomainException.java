package org.prasan.conventions.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that forbids what was asked. Each service names its rules as subclasses; the slug is the
 * stable end of the problem's type and the key of its texts in both languages.
 */
public abstract class DomainException extends RuntimeException {

  private final String slug;
  private final int status;
  private final transient Map<String, Object> arguments;

  /**
   * @param status HTTP status: 403, 404, 409, 422 or 429
   * @param arguments for the texts' placeholders; {@code field} names the offending field. Codes,
   *     ids and numbers only, since answers and logs carry them
   */
  protected DomainException(String slug, int status, Map<String, Object> arguments) {
    super(slug);
    this.slug = slug;
    this.status = status;
    this.arguments = Map.copyOf(arguments);
  }

  public String slug() {
    return slug;
  }

  public int status() {
    return status;
  }

  public Map<String, Object> arguments() {
    return arguments;
  }

  public @Nullable String field() {
    return arguments.get("field") instanceof String field ? field : null;
  }

  /** 0 when repeating the same request is of no use. */
  public int retryAfterSeconds() {
    return 0;
  }
}
