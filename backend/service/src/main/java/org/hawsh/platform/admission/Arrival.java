package org.hawsh.platform.admission;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * One body on its way in. It has a time to come, and more of it for what has come: a photograph over a bad line arrives, and a
 * byte now and then does not.
 */
final class Arrival {
    /** What a line brings a second that is worth waiting for. */
    private static final int BYTES_A_SECOND = 2_048;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** One more than is read, so that whoever reads it still finds it too long. */
    private static final long MOST_JSON = (1 << 20) + 1;

    private static final long MOST_OF_A_FILE = 34L << 20;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Duration within;
    private final Consumer<SentBody> arrived;
    private final SentBody body = new SentBody();
    private final long most;
    private final long begun = System.nanoTime();
    private boolean done;

    /** @param arrived is given the body once, or null if it did not come */
    Arrival(RoutingContext context, Duration within, Consumer<SentBody> arrived) {
        this.context = context;
        this.request = context.request();
        this.within = within;
        this.arrived = arrived;
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        this.most =
                type != null && type.toLowerCase(Locale.ROOT).contains("json")
                        ? MOST_JSON
                        : MOST_OF_A_FILE;
    }

    void begin() {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        request.pause();
        request.exceptionHandler(gone -> end(false));
        request.handler(this::take);
        request.endHandler(ended -> end(true));
        look();
        request.resume();
    }

    private void take(Buffer part) {
        if (done) {
            return;
        }
        try {
            body.add(part.getBytes(), most);
        } catch (IOException noRoom) {
            end(false);
            return;
        }
        if (body.size() >= most) {
            // What comes after is not looked at, and nothing comes on this line after that.
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            end(true);
        }
    }

    private void look() {
        Duration left = allowed().minusNanos(System.nanoTime() - begun);
        if (left.isNegative() || left.isZero()) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            end(false);
            return;
        }
        context.vertx()
                .setTimer(
                        Math.max(1, left.toMillis()),
                        passed -> {
                            if (!done) {
                                look();
                            }
                        });
    }

    private Duration allowed() {
        Duration earned = within.plusSeconds(body.size() / BYTES_A_SECOND);
        return earned.compareTo(LONGEST) < 0 ? earned : LONGEST;
    }

    private void end(boolean whole) {
        if (done) {
            return;
        }
        done = true;
        if (whole) {
            arrived.accept(body);
        } else {
            body.close();
            arrived.accept(null);
        }
    }
}
