package org.prasan.casereferral.attachment;

/** What may be attached, told apart by content and never by name. */
public enum FileType {
  JPEG("image/jpeg"),
  PNG("image/png"),
  PDF("application/pdf");

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }
}
