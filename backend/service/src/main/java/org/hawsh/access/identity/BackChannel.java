package org.hawsh.access.identity;

import io.github.bucket4j.Bucket;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Where the identity provider tells that a sign-in has ended, whoever ended it. It is asked by nobody else, and so stands
 * beside the contract, below {@code /q}, which nobody reaches from outside. The answer says nothing.
 */
@Singleton
class BackChannel {
    static final String ADDRESS = "/q/back-channel-logout";

    private static final Logger LOG = Logger.getLogger(BackChannel.class);
    private static final int BEHIND_THE_HEAD = -9_400;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LONGEST = 8_192;
    private static final long WITHIN = 5_000;

    /** One for each sign-in of somebody, when an administrator ends them all. */
    private static final int AT_ONCE = 200;

    private static final int A_SECOND = 20;

    private final LogoutTokens tokens;
    private final SignOuts signOuts;
    private final Bucket quota =
            Bucket.builder()
                    .addLimit(
                            limit ->
                                    limit.capacity(AT_ONCE)
                                            .refillGreedy(A_SECOND, Duration.ofSeconds(1)))
                    .build();

    BackChannel(LogoutTokens tokens, SignOuts signOuts) {
        this.tokens = tokens;
        this.signOuts = signOuts;
    }

    void register(@Observes Router router) {
        router.route(ADDRESS).order(BEHIND_THE_HEAD).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!quota.tryConsume(1)) {
            answer(context, 429);
        } else if (!isShortForm(request)) {
            answer(context, 400);
        } else {
            long patience = context.vertx().setTimer(WITHIN, late -> request.connection().close());
            request.body()
                    .onComplete(in -> context.vertx().cancelTimer(patience))
                    .onSuccess(body -> hear(context, body))
                    .onFailure(context::fail);
            request.resume();
        }
    }

    private static boolean isShortForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.method().name().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(FORM)
                && length != null
                && length.matches("\\d{1,4}")
                && Integer.parseInt(length) <= LONGEST;
    }

    private void hear(RoutingContext context, Buffer body) {
        context.vertx()
                .executeBlocking(() -> isHeard(body.toString()))
                .onSuccess(heard -> answer(context, heard ? 200 : 400))
                .onFailure(
                        failure -> {
                            LOG.error("a sign-out of the identity provider was lost", failure);
                            answer(context, 503);
                        });
    }

    private boolean isHeard(String form) {
        List<String> sent = new QueryStringDecoder(form, false).parameters().get("logout_token");
        Optional<LogoutTokens.Logout> logout =
                sent == null || sent.size() != 1 ? Optional.empty() : tokens.read(sent.get(0));
        logout.ifPresent(
                ended -> QuarkusTransaction.requiringNew().run(() -> signOuts.elsewhere(ended)));
        return logout.isPresent();
    }

    private static void answer(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
