package org.prasan.casereferral.answering;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.prasan.messaging.Intent;
import org.prasan.personal.KeyedDigest;
import org.springframework.stereotype.Component;

/** What is made with the key file alone: the codes, and the digests by which they are known. */
@Component
class AnswerSecrets {

  private final KeyedDigest digests;

  AnswerSecrets(KeyedDigest digests) {
    this.digests = digests;
  }

  /**
   * Follows from the request, so that its repetition gets the same code though none is kept.
   *
   * @param attempt more than 0 when another request drew the same digits
   */
  String code(Intent intent, String referralId, int attempt) {
    String drawn =
        digests.of("answer code", String.join("/", intent.key(), referralId, "" + attempt));
    return CodeText.of(ByteBuffer.wrap(Base64.getUrlDecoder().decode(drawn)).getLong());
  }

  String digest(String code) {
    return digests.of("answer code digits", code);
  }

  String wish(Intent intent, String referralId) {
    return digests.of("answer code wish", intent.key() + "/" + referralId);
  }

  String answer(String codeId, String content) {
    return digests.of("answer", codeId + "/" + content);
  }
}
