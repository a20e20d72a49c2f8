package org.communique.indexer.fetching;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes an answer's bytes up to a limit and hangs up there. */
final class BoundedBody implements BodySubscriber<BoundedBody.Bytes> {
    private final int limit;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<Bytes> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /** What came of an answer. */
    static final class Bytes {
        private final byte[] content;
        private final boolean whole;

        Bytes(byte[] content, boolean whole) {
            this.content = content;
            this.whole = whole;
        }

        byte[] content() {
            return content;
        }

        /** Whether nothing was cut off at the limit. */
        boolean whole() {
            return whole;
        }
    }

    BoundedBody(int limit) {
        this.limit = limit;
    }

    @Override
    public void onSubscribe(Flow.Subscription started) {
        subscription = started;
        started.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[Math.min(buffer.remaining(), limit - taken.size())];
            boolean over = bytes.length < buffer.remaining();
            buffer.get(bytes);
            taken.writeBytes(bytes);
            if (over) {
                if (subscription != null) {
                    subscription.cancel();
                }
                body.complete(new Bytes(taken.toByteArray(), false));
                return;
            }
        }
        if (subscription != null) {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable trouble) {
        body.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
        body.complete(new Bytes(taken.toByteArray(), true));
    }

    @Override
    public CompletionStage<Bytes> getBody() {
        return body;
    }
}
