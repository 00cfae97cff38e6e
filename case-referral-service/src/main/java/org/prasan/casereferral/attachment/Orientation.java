package org.prasan.casereferral.attachment;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as its EXIF block says: the dots are turned by it before the block is
 * thrown away. The values 1 to 8 are those of tag 0x0112.
 */
final class Orientation {

  static final int UPRIGHT = 1;

  private static final int EXIF_SEGMENT = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int TAG = 0x0112;
  private static final long EXIF = 0x45786966_0000L;
  private static final int ENTRY = 12;

  private Orientation() {}

  /** Upright where nothing is said, or nothing that can be understood. */
  static int of(byte[] jpeg) {
    ByteBuffer bytes = ByteBuffer.wrap(jpeg).position(2);
    while (bytes.remaining() >= 4) {
      int marker = bytes.getShort() & 0xFFFF;
      int length = (bytes.getShort() & 0xFFFF) - 2;
      if (marker == START_OF_SCAN || length < 0 || length > bytes.remaining()) {
        return UPRIGHT;
      }
      ByteBuffer segment = bytes.slice(bytes.position(), length);
      if (marker == EXIF_SEGMENT && length > 14 && begins(segment)) {
        return inTiff(segment.slice(6, length - 6));
      }
      bytes.position(bytes.position() + length);
    }
    return UPRIGHT;
  }

  private static boolean begins(ByteBuffer segment) {
    return segment.getLong(0) >>> 16 == EXIF;
  }

  private static int inTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 0 || directory + 2 > tiff.limit()) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int at = directory + 2; entries-- > 0 && at + ENTRY <= tiff.limit(); at += ENTRY) {
      if ((tiff.getShort(at) & 0xFFFF) == TAG) {
        int value = tiff.getShort(at + 8) & 0xFFFF;
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Whether width and height change places. */
  static boolean lies(int orientation) {
    return orientation >= 5;
  }

  static AffineTransform turn(int orientation, double width, double height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
