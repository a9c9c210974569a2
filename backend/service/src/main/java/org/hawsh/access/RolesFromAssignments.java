package org.hawsh.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Adds to a proven identity what Hawsh's own assignments allow it. Roles inside the token are not looked at. */
@ApplicationScoped
class RolesFromAssignments implements SecurityIdentityAugmentor {
    static final String HELD_ROLES = "hawsh.held-roles";

    private final RoleAssignments assignments;
    private final TokenProof proof;

    RolesFromAssignments(RoleAssignments assignments, TokenProof proof) {
        this.assignments = assignments;
        this.proof = proof;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.isAnonymous()
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> withRoles(identity));
    }

    private SecurityIdentity withRoles(SecurityIdentity identity) {
        List<HeldRole> held = heldBy(subjectOf(identity), identity);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(HELD_ROLES, held)
                .addPermissionChecker(asked -> Uni.createFrom().item(allow(held, asked)))
                .build();
    }

    /** Looked up when it is asked for: a list of all that somebody may do would be made for each request. */
    private static boolean allow(List<HeldRole> held, Permission asked) {
        return held.stream().anyMatch(one -> one.role().permissions().contains(asked.getName()));
    }

    /** @throws AuthenticationFailedException for a token of somebody who has signed out since */
    private List<HeldRole> heldBy(UUID subject, SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        proof.mustBeOfTheWebClient(token);
        RoleAssignments.Standing standing =
                assignments.of(subject, provedAt(token), token.<String>claim("sid").orElse(null));
        if (standing.signedOut()) {
            throw new AuthenticationFailedException(new SignedOut());
        }
        return proof.opened(standing.heldRoles(), token);
    }

    /** When they proved who they are: a refreshed token is as old as its sign-in. A program proves it for each token anew, and says none (0). */
    private static Instant provedAt(JsonWebToken token) {
        long issuedAt = token.getIssuedAtTime();
        long signedInAt = token.<Long>claim(Claims.auth_time).filter(at -> at > 0).orElse(issuedAt);
        return Instant.ofEpochSecond(Math.min(signedInAt, issuedAt));
    }

    /** @throws AuthenticationFailedException for a subject that is no user id of Keycloak's */
    private static UUID subjectOf(SecurityIdentity identity) {
        try {
            return UUID.fromString(identity.getPrincipal().getName());
        } catch (IllegalArgumentException e) {
            throw new AuthenticationFailedException(e);
        }
    }
}
