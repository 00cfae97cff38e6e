package org.prasan.personal;

/** The key file is not the one that the stored data were sealed with; nothing may go on with it. */
public class KeyFileUnfit extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private KeyFileUnfit(String message) {
    super(message);
  }

  static KeyFileUnfit lost(KeyFile file) {
    return new KeyFileUnfit(
        "The key file "
            + file.file()
            + " is missing, and the store holds data that open with it alone."
            + " Put a copy of it in its place; new keys would lose the data.");
  }

  static KeyFileUnfit other(KeyFile file) {
    return new KeyFileUnfit(
        "The key file "
            + file.file()
            + " does not fit the store: its data were sealed with other keys."
            + " Put a copy of the right file in its place.");
  }

  static KeyFileUnfit absent(KeyFile file) {
    return new KeyFileUnfit(
        "There is no key file "
            + file.file()
            + ". For the first start on an empty store prasan.personal-data.create-key-file=true"
            + " makes one; where data exist, put a copy of their key file in its place.");
  }
}
