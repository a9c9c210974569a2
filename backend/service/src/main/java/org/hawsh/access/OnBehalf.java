package org.hawsh.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.platform.database.CallerScope;

/**
 * Work that goes on after its request was answered. It is done as the person who asked for it, with what they may do at this
 * moment: a role that was taken away meanwhile ends the work too.
 */
@ApplicationScoped
public class OnBehalf {
    private final RoleAssignments assignments;
    private final CurrentIdentityAssociation association;
    private final CallerScope scope;

    OnBehalf(
            RoleAssignments assignments,
            CurrentIdentityAssociation association,
            CallerScope scope) {
        this.assignments = assignments;
        this.association = association;
        this.scope = scope;
    }

    @ActivateRequestContext
    public void of(UUID subject, Runnable work) {
        List<HeldRole> held = assignments.of(subject, Instant.now(), null).heldRoles();
        SecurityIdentity identity =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(subject.toString()))
                        .addAttribute(RolesFromAssignments.HELD_ROLES, held)
                        .build();
        association.setIdentity(identity);
        scope.enter(
                subject,
                held.stream().map(HeldRole::centreId).collect(Collectors.toUnmodifiableSet()));
        scope.takeTime();
        work.run();
    }
}
