package org.hawsh.platform.problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.words.Messages;

/** Writes problems in the language of the request being answered. */
@ApplicationScoped
public class Problems {
    private final Request request;

    Problems(Request request) {
        this.request = request;
    }

    Response answer(ProblemType type, List<Fault> faults) {
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .entity(of(type, faults, request.messages(), request.id()))
                .build();
    }

    public static Problem of(
            ProblemType type, List<Fault> faults, Messages messages, String requestId) {
        return new Problem(
                type.uri(),
                messages.text("problem." + type.code() + ".title"),
                type.status(),
                messages.text("problem." + type.code() + ".detail"),
                requestId,
                faults.stream()
                        .map(
                                fault ->
                                        new Problem.Item(
                                                fault.pointer(),
                                                fault.code(),
                                                fault.remedy(messages),
                                                fault.about()))
                        .toList());
    }
}
