package org.prasan.casereferral.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Takes the words of a camera out of a JPEG without touching its dots. */
final class JpegSegments {

  private static final int START = 0xFFD8;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int COMMENT = 0xFFFE;
  private static final int FIRST_WORDS = 0xFFE1;
  private static final int COLOUR_PROFILE = 0xFFE2;
  private static final int ADOBE_COLOURS = 0xFFEE;
  private static final int LAST_WORDS = 0xFFEF;

  private JpegSegments() {}

  /**
   * @throws AttachmentRefusal when it is none
   */
  static byte[] withoutWords(byte[] jpeg) {
    ByteBuffer bytes = ByteBuffer.wrap(jpeg);
    if (bytes.remaining() < 4 || (bytes.getShort() & 0xFFFF) != START) {
      throw new AttachmentRefusal.Unreadable();
    }
    var kept = new ByteArrayOutputStream(jpeg.length);
    kept.write(jpeg, 0, 2);
    while (bytes.remaining() >= 4) {
      int at = bytes.position();
      int marker = bytes.getShort() & 0xFFFF;
      int length = bytes.getShort() & 0xFFFF;
      if (marker == START_OF_SCAN) {
        kept.write(jpeg, at, jpeg.length - at);
        return kept.toByteArray();
      }
      if (marker < 0xFF00 || length < 2 || length - 2 > bytes.remaining()) {
        throw new AttachmentRefusal.Unreadable();
      }
      if (!isWords(marker)) {
        kept.write(jpeg, at, length + 2);
      }
      bytes.position(at + 2 + length);
    }
    throw new AttachmentRefusal.Unreadable();
  }

  private static boolean isWords(int marker) {
    return marker == COMMENT
        || marker >= FIRST_WORDS
            && marker <= LAST_WORDS
            && marker != COLOUR_PROFILE
            && marker != ADOBE_COLOURS;
  }
}
