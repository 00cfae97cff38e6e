package org.prasan.conventions.command;

import java.net.URI;
import java.util.Optional;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.messaging.Receipt;
import org.springframework.http.ResponseEntity;

/** Answers to commands: the receipt, its version as ETag, and where a new resource is. */
public final class Receipts {

  private Receipts() {}

  /**
   * @param collection path of the collection, such as {@code /v1/centres}
   */
  public static ResponseEntity<Receipt> created(String collection, Receipt receipt) {
    return ResponseEntity.created(URI.create(collection + "/" + receipt.id()))
        .eTag(etag(receipt.version()))
        .body(receipt);
  }

  /** 404 when nothing with this id is in the caller's scope. */
  public static ResponseEntity<Receipt> ok(Optional<Receipt> receipt) {
    return ok(receipt.orElseThrow(UnknownId::new));
  }

  public static ResponseEntity<Receipt> ok(Receipt receipt) {
    return ResponseEntity.ok().eTag(etag(receipt.version())).body(receipt);
  }

  /** A view of an aggregate, with its version as ETag. */
  public static <T> ResponseEntity<T> view(long version, T view) {
    return ResponseEntity.ok().eTag(etag(version)).body(view);
  }

  private static String etag(long version) {
    return "\"" + version + "\"";
  }
}
