package org.prasan.casereferral.course;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.Sealed;

/** What an agency had to know more of, and what it was told; both may speak of the person. */
public record Question(
    Stamp asked, Sealed question, @Nullable Stamp answered, @Nullable Sealed answer) {

  public Question answered(Stamp by, Sealed words) {
    return new Question(asked, question, by, words);
  }
}
