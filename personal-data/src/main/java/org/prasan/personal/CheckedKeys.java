package org.prasan.personal;

import org.jspecify.annotations.Nullable;

/**
 * Gives out the master keys only after the store said that they are its own, so that nothing is
 * sealed, opened or indexed with others. Keys are made for an empty store alone.
 *
 * <p>No {@code Supplier}: Spring Cloud Stream would take such a bean for a source of messages.
 */
final class CheckedKeys {

  private final KeyFile file;
  private final KeyCheck check;
  private final boolean createIfAbsent;
  private volatile @Nullable MasterKeys fitting;

  CheckedKeys(KeyFile file, KeyCheck check, boolean createIfAbsent) {
    this.file = file;
    this.check = check;
    this.createIfAbsent = createIfAbsent;
  }

  /**
   * @throws KeyFileUnfit when the store's data were sealed with other keys
   */
  MasterKeys get() {
    MasterKeys known = fitting;
    return known == null ? checked() : known;
  }

  private synchronized MasterKeys checked() {
    if (file.isMissing()) {
      create();
    }
    MasterKeys keys = file.read();
    if (!check.fits(keys)) {
      throw KeyFileUnfit.other(file);
    }
    fitting = keys;
    return keys;
  }

  private void create() {
    if (!createIfAbsent) {
      throw KeyFileUnfit.absent(file);
    }
    if (check.isOfAnEmptyStore()) {
      file.create();
    } else if (file.isMissing()) { // still: no other instance made it meanwhile
      throw KeyFileUnfit.lost(file);
    }
  }
}
