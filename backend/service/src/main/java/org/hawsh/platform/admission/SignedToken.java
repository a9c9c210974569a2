package org.hawsh.platform.admission;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.hawsh.platform.problems.ProblemType;

/**
 * A bearer that is no signed token is refused at the door. Nobody here can read it, and to ask the identity provider for its
 * opinion would let any stranger wait there in our name.
 */
@Singleton
class SignedToken {
    private static final int BEHIND_THE_HEAD = -9_400;
    private static final String SCHEME = "Bearer ";

    /** Header, claims and signature in base64url (RFC 7515 §7.1). */
    private static final Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private final WrittenProblem problem;

    SignedToken(WrittenProblem problem) {
        this.problem = problem;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(BEHIND_THE_HEAD).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !isOpaque(authorization)) {
            context.next();
            return;
        }
        context.response().putHeader("WWW-Authenticate", "Bearer");
        problem.answer(context, ProblemType.UNAUTHENTICATED);
    }

    private static boolean isOpaque(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && !COMPACT.matcher(authorization.substring(SCHEME.length()).strip()).matches();
    }
}
