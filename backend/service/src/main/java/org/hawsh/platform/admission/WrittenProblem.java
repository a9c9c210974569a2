package org.hawsh.platform.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.platform.problems.Problem;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Problems;
import org.hawsh.platform.request.RequestFilter;
import org.hawsh.platform.words.Messages;

/** Answers a request that comes no further than the door. */
@Singleton
class WrittenProblem {
    private final ObjectMapper json;

    WrittenProblem(ObjectMapper json) {
        this.json = json;
    }

    void answer(RoutingContext context, ProblemType type) {
        Problem problem =
                Problems.of(
                        type,
                        List.of(),
                        Messages.in(RequestFilter.languageOf(context)),
                        RequestFilter.idOf(context));
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
