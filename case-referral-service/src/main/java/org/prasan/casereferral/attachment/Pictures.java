package org.prasan.casereferral.attachment;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/**
 * Writes a picture anew from its dots, so that place, time and telephone that a camera wrote into
 * it are gone, and whatever hid behind it.
 */
final class Pictures {

  private static final float QUALITY = 0.85f;

  /** Enough to read a paper by. */
  private static final double DOTS = 12_000_000;

  private Pictures() {}

  static byte[] writtenAnew(FileType type, byte[] picture, int megapixels) {
    try {
      BufferedImage dots = read(type, picture, megapixels);
      int turns = type == FileType.JPEG ? Orientation.of(picture) : Orientation.UPRIGHT;
      return write(type, upright(dots, turns));
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof AttachmentRefusal refusal) {
        throw refusal;
      }
      throw new AttachmentRefusal.Unreadable();
    }
  }

  /** The size is looked at before memory is taken for it. */
  private static BufferedImage read(FileType type, byte[] picture, int megapixels)
      throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
      reader.setInput(in, true, true);
      double dots = (double) reader.getWidth(0) * reader.getHeight(0);
      if (dots > megapixels * 1_000_000.0) {
        throw new AttachmentRefusal.PictureTooLarge(megapixels);
      }
      var wanted = reader.getDefaultReadParam();
      int each = (int) Math.ceil(Math.sqrt(dots / DOTS));
      wanted.setSourceSubsampling(each, each, 0, 0);
      return reader.read(0, wanted);
    } finally {
      reader.dispose();
    }
  }

  /** Always of the same kind of colours, without transparency. */
  private static BufferedImage upright(BufferedImage dots, int orientation) {
    AffineTransform turn = Orientation.turn(orientation, dots.getWidth(), dots.getHeight());
    boolean lies = Orientation.lies(orientation);
    var image =
        new BufferedImage(
            lies ? dots.getHeight() : dots.getWidth(),
            lies ? dots.getWidth() : dots.getHeight(),
            BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setBackground(java.awt.Color.WHITE);
    pen.clearRect(0, 0, image.getWidth(), image.getHeight());
    pen.drawImage(dots, turn, null);
    pen.dispose();
    return image;
  }

  private static byte[] write(FileType type, BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(type.name()).next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (type == FileType.JPEG) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
