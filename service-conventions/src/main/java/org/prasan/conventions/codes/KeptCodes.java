package org.prasan.conventions.codes;

import java.util.List;

/** A list that is no enum, because people keep it in a register. */
public interface KeptCodes {

  /** As it stands beside the other lists. */
  String listName();

  List<CodeList.Code> codes();
}
