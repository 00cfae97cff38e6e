package org.prasan.conventions.problem;

/** A header or parameter that can't be read; the slug names the problem's texts. */
public final class BadRequest extends RuntimeException {

  private final String slug;
  private final String field;

  public BadRequest(String slug, String field) {
    super(slug);
    this.slug = slug;
    this.field = field;
  }

  String slug() {
    return slug;
  }

  String field() {
    return field;
  }
}
