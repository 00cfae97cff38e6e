package org.prasan.conventions;

import java.io.IOException;

/** The request's body exceeds what a command may carry. */
final class BodyTooLarge extends IOException {
  BodyTooLarge() {
    super("body too large");
  }
}
