package org.hawsh.platform.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.hawsh.platform.request.Request;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where what went wrong becomes an answer. Nothing of the inside is told: no class, no SQL, no value. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final Problems problems;
    private final Request request;
    private final RoutingContext routing;

    ProblemMapper(Problems problems, Request request, RoutingContext routing) {
        this.problems = problems;
        this.request = request;
        this.routing = routing;
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal, UriInfo uri) {
        if (refusal.type() == ProblemType.FORBIDDEN) {
            return forbidden(null, uri);
        }
        if (refusal.type() == ProblemType.UNAVAILABLE) {
            return unavailable(refusal);
        }
        Response.ResponseBuilder answer =
                Response.fromResponse(problems.answer(refusal.type(), refusal.faults()));
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations) {
        return problems.answer(ProblemType.VALIDATION_FAILED, ViolationFaults.of(violations));
    }

    @ServerExceptionMapper
    Response unreadable(JsonMappingException error) {
        return malformed(error);
    }

    /** Named apart because the framework has a mapper of its own for exactly this one. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException error) {
        return malformed(error);
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException error) {
        if (JsonFaults.isTooLong(error)) {
            return problems.answer(ProblemType.PAYLOAD_TOO_LARGE, List.of());
        }
        return problems.answer(ProblemType.INVALID_REQUEST, JsonFaults.of(error));
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException ignored) {
        return challenge(ProblemType.UNAUTHENTICATED);
    }

    /** What comes before any endpoint can only fail this way; a named reason travels as its cause. */
    @ServerExceptionMapper
    Response wrongToken(AuthenticationFailedException error) {
        return challenge(
                error.getCause() instanceof Refusal reason
                        ? reason.type()
                        : ProblemType.UNAUTHENTICATED);
    }

    /** A path that names an item answers alike for missing, out of scope and not permitted; a function says so. */
    @ServerExceptionMapper
    Response forbidden(ForbiddenException ignored, UriInfo uri) {
        boolean namesAnItem = !uri.getPathParameters().isEmpty();
        if (namesAnItem) {
            request.refusedBeforeLooking();
        }
        return problems.answer(
                namesAnItem ? ProblemType.NOT_FOUND : ProblemType.FORBIDDEN, List.of());
    }

    /** Two editors saved at the same moment: the second is told, and nothing of the first is lost. */
    @ServerExceptionMapper
    Response overtaken(OptimisticLockException ignored) {
        return problems.answer(ProblemType.VERSION_CONFLICT, List.of());
    }

    @ServerExceptionMapper
    Response unreachable(JDBCConnectionException error) {
        return unavailable(error);
    }

    @ServerExceptionMapper
    Response refusedByHttp(WebApplicationException error, UriInfo uri) {
        if (error.getCause() instanceof JsonProcessingException json) {
            return malformed(json);
        }
        return switch (error.getResponse().getStatus()) {
            case 404 -> problems.answer(ProblemType.NOT_FOUND, List.of());
            case 405 -> problems.answer(ProblemType.METHOD_NOT_ALLOWED, List.of());
            case 406 -> problems.answer(ProblemType.NOT_ACCEPTABLE, List.of());
            case 413 -> problems.answer(ProblemType.PAYLOAD_TOO_LARGE, List.of());
            case 415 -> problems.answer(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of());
            case 503 -> unavailable(error);
            default ->
                    error.getResponse().getStatus() < 500
                            ? problems.answer(ProblemType.INVALID_REQUEST, List.of())
                            : unexpected(error, uri);
        };
    }

    @ServerExceptionMapper
    Response unexpected(Throwable error, UriInfo uri) {
        Optional<ProblemType> known = DatabaseRefusal.of(error);
        if (known.isPresent()) {
            return answer(known.get(), error, uri);
        }
        LOG.error("unexpected", error);
        return problems.answer(ProblemType.INTERNAL_ERROR, List.of());
    }

    private Response answer(ProblemType type, Throwable error, UriInfo uri) {
        return switch (type) {
            case UNAVAILABLE -> unavailable(error);
            case FORBIDDEN -> forbidden(null, uri);
            default -> problems.answer(type, List.of());
        };
    }

    /** Whoever looked at the token may have challenged already. */
    private Response challenge(ProblemType why) {
        routing.response().headers().remove(HttpHeaders.WWW_AUTHENTICATE);
        return Response.fromResponse(problems.answer(why, List.of()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private Response unavailable(Throwable error) {
        LOG.warnf("unavailable: %s", error.getClass().getSimpleName());
        return Response.fromResponse(problems.answer(ProblemType.UNAVAILABLE, List.of()))
                .header(HttpHeaders.RETRY_AFTER, 5)
                .build();
    }
}
