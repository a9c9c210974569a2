package org.hawsh.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hawsh.platform.problems.Forbidden;
import org.hawsh.platform.trail.Grounds;
import org.hawsh.platform.trail.Right;
import org.hawsh.platform.trail.RightsHeld;

/** Who is asking, and where they may do what. Every repository finder takes its scope from here. */
@RequestScoped
public class CurrentUser implements RightsHeld {
    private final SecurityIdentity identity;
    private final Grounds grounds;

    CurrentUser(SecurityIdentity identity, Grounds grounds) {
        this.identity = identity;
        this.grounds = grounds;
    }

    public UUID subject() {
        return UUID.fromString(identity.getPrincipal().getName());
    }

    /** The sign-in this request belongs to; empty for clients that act on their own. */
    public Optional<String> signIn() {
        return ((JsonWebToken) identity.getPrincipal()).claim("sid");
    }

    /** The centres in which the caller holds the permission; empty if in none. */
    public Set<UUID> centresWith(String permission) {
        Set<UUID> mine = centresOf(permission);
        grounds.asked(permission, mine, false);
        return mine;
    }

    /**
     * The scope of a request that may name one centre.
     *
     * @param centre the named centre, or null for all the caller's
     * @throws Forbidden if the caller does not hold the permission there; the same for a centre that does not exist
     */
    public Set<UUID> centresWith(String permission, UUID centre) {
        Set<UUID> mine = centresWith(permission);
        if (centre == null) {
            return mine;
        }
        if (!mine.contains(centre)) {
            throw new Forbidden();
        }
        return Set.of(centre);
    }

    /**
     * For what belongs to no centre: places, holidays, organisations.
     *
     * @throws Forbidden unless the caller holds the permission in every centre
     */
    public void mustHoldEverywhere(String permission) {
        if (!holdsEverywhere(permission)) {
            throw new Forbidden();
        }
        grounds.needed(Right.everywhere(permission));
    }

    /**
     * For what concerns somebody who belongs to several centres.
     *
     * @throws Forbidden unless the caller holds the permission in one of them
     */
    public void mustHoldInOneOf(Set<UUID> centres, String permission) {
        Right right = new Right(permission, centres);
        if (centres.isEmpty() || !holds(right)) {
            throw new Forbidden();
        }
        grounds.needed(right);
    }

    /** Whether the caller holds the permission in every centre, also in one that is founded tomorrow. */
    public boolean holdsEverywhere(String permission) {
        return heldRoles().stream()
                .anyMatch(
                        held ->
                                held.everywhere()
                                        && held.role().permissions().contains(permission));
    }

    public Reach reachOf(String permission) {
        Reach reach = new Reach(centresOf(permission), holdsEverywhere(permission));
        grounds.asked(permission, reach.centres(), reach.everywhere());
        return reach;
    }

    @Override
    public boolean holds(Right right) {
        return right.needsEveryCentre()
                ? holdsEverywhere(right.permission())
                : !Collections.disjoint(right.anyOf(), centresOf(right.permission()));
    }

    private Set<UUID> centresOf(String permission) {
        return heldRoles().stream()
                .filter(held -> held.role().permissions().contains(permission))
                .map(HeldRole::centreId)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<UUID> centres() {
        return heldRoles().stream().map(HeldRole::centreId).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> permissions() {
        return heldRoles().stream()
                .flatMap(held -> held.role().permissions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<HeldRole> heldRoles() {
        List<HeldRole> held = identity.getAttribute(RolesFromAssignments.HELD_ROLES);
        return held == null ? List.of() : held;
    }
}
