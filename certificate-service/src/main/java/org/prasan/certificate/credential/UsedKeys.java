package org.prasan.certificate.credential;

import java.util.Set;

/** Ids of the keys that sign or ever signed: without them certificates can't be verified. */
interface UsedKeys {

  Set<String> ids();

  /**
   * Enters the key of an empty store. Of several instances that do so at once, one wins; the others
   * find its key among {@link #ids} and not their own.
   */
  void enterFirst(String keyId);

  /** Enters a key before it signs for the first time. */
  void enter(String keyId);
}
