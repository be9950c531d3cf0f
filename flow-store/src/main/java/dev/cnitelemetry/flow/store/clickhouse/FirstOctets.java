// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The beginning of an answer as text, however long it is: the rest is read and left out. */
final class FirstOctets implements BodySubscriber<String> {
  private final int most;
  private final ByteArrayOutputStream first = new ByteArrayOutputStream();
  private final CompletableFuture<String> text = new CompletableFuture<>();

  FirstOctets(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<String> getBody() {
    return text;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] octets = new byte[Math.min(most - first.size(), buffer.remaining())];
      buffer.get(octets);
      first.writeBytes(octets);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    text.completeExceptionally(thrown);
  }

  @Override
  public void onComplete() {
    text.complete(first.toString(StandardCharsets.UTF_8));
  }
}
