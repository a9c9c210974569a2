package org.hawsh.access;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.platform.request.Request;

@Path("/api/v1/me")
@Tag(name = "Access", description = "Who is asking, and what they may do")
class MeResource {
    private final CurrentUser user;
    private final SecurityIdentity identity;
    private final Accounts accounts;
    private final Request request;

    MeResource(CurrentUser user, SecurityIdentity identity, Accounts accounts, Request request) {
        this.user = user;
        this.identity = identity;
        this.accounts = accounts;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "readMe",
            summary = "Read who I am and what I may do; with any valid token")
    @Authenticated
    public MeView readMe() {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        String username = claim(token, "preferred_username", user.subject().toString());
        String displayName = claim(token, "name", username);
        accounts.remember(user.subject(), username, displayName);
        return new MeView(
                user.subject(),
                username,
                displayName,
                user.heldRoles().stream().map(MeView.Assignment::of).distinct().toList(),
                user.permissions(),
                user.centres(),
                user.heldRoles().isEmpty() ? nextStep(username) : null);
    }

    private String nextStep(String username) {
        return request.messages().text("me.no-role", username, user.subject());
    }

    private static String claim(JsonWebToken token, String name, String otherwise) {
        return token.<String>claim(name).orElse(otherwise);
    }
}
