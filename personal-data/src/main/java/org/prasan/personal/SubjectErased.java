package org.prasan.personal;

/** Nothing more can be sealed for a person whose data were erased. */
public class SubjectErased extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SubjectErased(String subjectId) {
    super("The personal data of " + subjectId + " were erased");
  }
}
