package org.hawsh.platform.trail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.platform.request.Request;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * What somebody who is known was refused, or stopped in: written after the roll-back, in a transaction of its own. A missing item and one
 * out of scope answer alike, so both are kept alike, with the id that was tried.
 */
class RefusalTrail {
    private static final Logger LOG = Logger.getLogger(RefusalTrail.class);

    private static final String ADD =
            """
            insert into audit_entry (actor, action, entity, entity_id, outcome, request_id)
            values (:actor, :action, :entity, cast(:entityId as uuid), 'REFUSED', :requestId)
            """;

    /** What refusals are about, in the trail: a reading that was stopped is found apart from those that never began. */
    private static final String ENDPOINT = "endpoint";

    private static final String CEILING = "people_ceiling";

    private final EntityManager database;
    private final SecurityIdentity identity;
    private final CallerScope scope;
    private final Request request;

    RefusalTrail(
            EntityManager database, SecurityIdentity identity, CallerScope scope, Request request) {
        this.database = database;
        this.scope = scope;
        this.identity = identity;
        this.request = request;
    }

    @ServerResponseFilter
    public Uni<Void> keep(
            ContainerRequestContext asked,
            ContainerResponseContext answer,
            SimpleResourceInfo endpoint) {
        boolean stopped = request.wasStopped();
        boolean refused =
                stopped
                        || answer.getStatus() == 403
                        || (answer.getStatus() == 404
                                && !asked.getUriInfo().getPathParameters().isEmpty());
        Optional<UUID> actor =
                refused && !identity.isAnonymous()
                        ? id(identity.getPrincipal().getName())
                        : Optional.empty();
        if (actor.isEmpty() || endpoint == null || endpoint.getMethodName() == null) {
            return Uni.createFrom().voidItem();
        }
        String action = inUpperSnakeCase(endpoint.getMethodName());
        UUID item =
                asked.getUriInfo().getPathParameters().values().stream()
                        .flatMap(values -> values.stream())
                        .flatMap(value -> id(value).stream())
                        .reduce((first, last) -> last)
                        .orElse(null);
        String requestId = request.id();
        boolean unseen = request.wasRefusedBeforeLooking();
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(
                        () -> {
                            if (unseen) {
                                lookForNothing();
                            }
                            add(actor.get(), action, stopped ? CEILING : ENDPOINT, item, requestId);
                        });
    }

    /** What a missing item would have cost, so that the work done does not tell one refusal from another. */
    private void lookForNothing() {
        inATransactionOfItsOwn(
                () -> database.createNativeQuery("select 1 where false").getResultList());
    }

    /** Who is refused before anything was read is known to the database from here on, and sees nothing. */
    private void add(UUID actor, String action, String entity, UUID item, String requestId) {
        if (scope.caller().isEmpty()) {
            scope.enter(actor, List.of());
        }
        inATransactionOfItsOwn(
                () ->
                        database.createNativeQuery(ADD)
                                .setParameter("actor", actor)
                                .setParameter("action", action)
                                .setParameter("entity", entity)
                                .setParameter("entityId", item)
                                .setParameter("requestId", requestId)
                                .executeUpdate());
    }

    /** A database that is away must not turn a refusal into an error. */
    private static void inATransactionOfItsOwn(Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
        } catch (RuntimeException e) {
            LOG.warnf("a refusal could not be written down: %s", e.getClass().getSimpleName());
        }
    }

    private static String inUpperSnakeCase(String method) {
        return method.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
