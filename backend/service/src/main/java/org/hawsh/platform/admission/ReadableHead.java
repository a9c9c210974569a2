package org.hawsh.platform.admission;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hawsh.platform.problems.ProblemType;

/**
 * An address or headers longer than are read are refused in words. The server underneath, whose own bounds lie further out
 * ({@code quarkus.http.limits}), only hangs up; so it does where an address or a line is none, which comes to nobody.
 */
@Singleton
class ReadableHead {
    private static final int BEHIND_THE_REQUEST_ID = -9_500;

    /** Signs of the address with its parameters. */
    private static final int LONGEST_ADDRESS = 8_192;

    /** Signs of all headers together, names and values. */
    private static final int LONGEST_HEADERS = 16_384;

    private final WrittenProblem problem;

    ReadableHead(WrittenProblem problem) {
        this.problem = problem;
    }

    void register(@Observes Router router) {
        router.route()
                .order(BEHIND_THE_REQUEST_ID)
                .handler(this::handle)
                .failureHandler(this::refuseWithoutHost);
    }

    /** The server fails a request that names no host (RFC 9112 §3.2) before anybody sees it: a fault of who sent it. */
    private void refuseWithoutHost(RoutingContext context) {
        if (context.statusCode() == 400 && context.request().authority() == null) {
            problem.answer(context, ProblemType.INVALID_REQUEST);
        } else {
            context.next();
        }
    }

    private void handle(RoutingContext context) {
        fault(context).ifPresentOrElse(type -> problem.answer(context, type), context::next);
    }

    private static Optional<ProblemType> fault(RoutingContext context) {
        if (context.request().uri().length() > LONGEST_ADDRESS) {
            return Optional.of(ProblemType.URI_TOO_LONG);
        }
        int headers =
                context.request().headers().entries().stream()
                        .mapToInt(header -> header.getKey().length() + header.getValue().length())
                        .sum();
        return headers > LONGEST_HEADERS
                ? Optional.of(ProblemType.HEADERS_TOO_LONG)
                : Optional.empty();
    }
}
