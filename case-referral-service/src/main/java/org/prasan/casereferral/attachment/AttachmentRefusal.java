package org.prasan.casereferral.attachment;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why a file is not taken in, each as a fact. */
public abstract sealed class AttachmentRefusal extends DomainException {

  private AttachmentRefusal(String slug, Map<String, Object> facts) {
    super(slug, 422, facts);
  }

  /** Neither a JPEG nor a PNG picture nor a PDF document, by what it holds. */
  public static final class TypeUnsupported extends AttachmentRefusal {
    TypeUnsupported() {
      super("attachment-type-unsupported", Map.of("field", "body"));
    }
  }

  /** It begins as one of them, and can't be read as one. */
  public static final class Unreadable extends AttachmentRefusal {
    Unreadable() {
      super("attachment-unreadable", Map.of("field", "body"));
    }
  }

  /** A picture of so many dots would fill the memory. */
  public static final class PictureTooLarge extends AttachmentRefusal {
    PictureTooLarge(int megapixels) {
      super("attachment-picture-too-large", Map.of("field", "body", "most", megapixels));
    }
  }

  /** The virus scanner found something. */
  public static final class Infected extends AttachmentRefusal {
    Infected() {
      super("attachment-infected", Map.of("field", "body"));
    }
  }
}
