package org.prasan.testing.web;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes what comes first of a body that does not end, and leaves. */
final class Beginning implements BodySubscriber<String> {

  private final CompletableFuture<String> text = new CompletableFuture<>();
  private @Nullable Subscription source;

  @Override
  public CompletionStage<String> getBody() {
    return text;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    source = subscription;
    subscription.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    text.complete(
        parts.stream()
            .map(StandardCharsets.UTF_8::decode)
            .map(CharSequence::toString)
            .collect(Collectors.joining()));
    if (source != null) {
      source.cancel();
    }
  }

  @Override
  public void onError(Throwable broken) {
    text.completeExceptionally(broken);
  }

  @Override
  public void onComplete() {
    text.complete("");
  }
}
