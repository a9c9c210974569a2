package org.hawsh.platform.admission;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.hawsh.platform.problems.ProblemType;

/**
 * What a request passes once it is known whose it is, and before anything is looked up for it: its caller's quota, its body
 * coming in, and the {@link Gate}. A place is for work: who has none left, and who is slow to send, waits without one.
 */
@ApplicationScoped
class Admission implements SecurityIdentityAugmentor {
    private static final int BEHIND_THE_TOKEN = -9_000;
    private static final String LOOP = Admission.class.getName();

    /** What asks the database; the files of the web client do not. */
    private static final List<String> GUARDED = List.of("/api/*", "/schedule*", "/c/*");

    /** Seconds; long enough for a burst to pass, short enough that nobody notices. */
    private static final String RETRY_AFTER = "2";

    private final RateLimits quotas;
    private final Arrivals arrivals;
    private final Gate gate;
    private final WrittenProblem problem;

    Admission(RateLimits quotas, Arrivals arrivals, Gate gate, WrittenProblem problem) {
        this.quotas = quotas;
        this.arrivals = arrivals;
        this.gate = gate;
        this.problem = problem;
    }

    void register(@Observes Router router) {
        GUARDED.forEach(
                path -> router.route(path).order(BEHIND_THE_TOKEN).handler(Admission::remember));
    }

    private static void remember(RoutingContext request) {
        request.put(LOOP, request.vertx().getOrCreateContext());
        request.next();
    }

    /** Before roles are read. */
    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity,
            AuthenticationRequestContext context,
            Map<String, Object> attributes) {
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        Context loop = request == null ? null : request.get(LOOP);
        if (loop == null) {
            return Uni.createFrom().item(identity);
        }
        return (identity.isAnonymous()
                        ? gate.enter(request, loop, Gate.STRANGERS)
                        : known(request, loop, identity.getPrincipal().getName()))
                .chain(
                        entered ->
                                entered
                                        ? Uni.createFrom().item(identity)
                                        : refuse(request, ProblemType.UNAVAILABLE, RETRY_AFTER));
    }

    /** Refused requests count too, since they cost too; they need no place to be refused. */
    private Uni<Boolean> known(RoutingContext request, Context loop, String caller) {
        RateLimit.Standing standing = quotas.take(request.response(), caller);
        if (!standing.allowed()) {
            return refuse(
                    request, ProblemType.TOO_MANY_REQUESTS, String.valueOf(standing.resetsIn()));
        }
        return arrivals.of(request, loop, caller)
                .chain(in -> in ? gate.enter(request, loop, caller) : Uni.createFrom().item(false));
    }

    /** Answered here; what fails is whatever would have come after. */
    private <T> Uni<T> refuse(RoutingContext request, ProblemType type, String retryAfter) {
        if (!request.response().closed()) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, retryAfter);
            problem.answer(request, type);
        }
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }
}
