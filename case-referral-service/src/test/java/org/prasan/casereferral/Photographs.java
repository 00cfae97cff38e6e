package org.prasan.casereferral;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/** Pictures as telephones make them: with the place and the way they were held written in. */
public final class Photographs {

  /** What must never come out again. */
  public static final String PLACE = "GPS 13.7563N 100.5018E";

  private Photographs() {}

  /**
   * A picture whose upper half is red, as the camera saw it.
   *
   * @param orientation as EXIF counts it, 1 to 8
   */
  public static byte[] jpeg(int width, int height, int orientation) {
    byte[] plain = encoded("jpeg", width, height);
    byte[] exif = exif(orientation);
    return ByteBuffer.allocate(plain.length + exif.length)
        .put(plain, 0, 2)
        .put(exif)
        .put(plain, 2, plain.length - 2)
        .array();
  }

  public static byte[] png(int width, int height) {
    return encoded("png", width, height);
  }

  private static byte[] encoded(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width, height / 2);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] exif(int orientation) {
    byte[] place = PLACE.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    int length = 2 + 6 + 8 + 2 + 12 + 4 + place.length;
    return ByteBuffer.allocate(length + 2)
        .putShort((short) 0xFFE1)
        .putShort((short) length)
        .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42})
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .put(place)
        .array();
  }
}
