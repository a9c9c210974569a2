package org.hawsh.platform.trail;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the answer of this request stands on: which permissions were asked for and where the caller holds them, and what was
 * done under them, as the audit trail was told. An answer that is kept remembers it, and is given again only on the same
 * grounds.
 */
@RequestScoped
public class Grounds {
    private final Set<Asked> asked = new LinkedHashSet<>();
    private final Set<Right> needed = new LinkedHashSet<>();
    private final Set<Done> done = new LinkedHashSet<>();

    /** The caller's scope was taken: which of its centres counted shows in what is done. */
    public void asked(String permission, Collection<UUID> centres, boolean everywhere) {
        asked.add(new Asked(permission, Set.copyOf(centres), everywhere));
    }

    /** Nothing would have been done without this right. */
    public void needed(Right right) {
        needed.add(right);
    }

    void did(Act act, Collection<UUID> entityIds) {
        entityIds.forEach(id -> done.add(new Done(act.entity(), id, act.centre())));
    }

    /**
     * Each right the answer needed: the named ones, and every permission asked for at a centre at which something was done,
     * also one that only opened a part of the answer. What was done at no centre of any scope could have been let through
     * by each of them, so it needs them all. What is the caller's own asks for nothing, and needs nothing but the operation's
     * permission.
     */
    public Set<Right> rights() {
        Set<Right> rights = new LinkedHashSet<>(needed);
        if (done.isEmpty()) {
            rights.addAll(wholeScopes());
        }
        for (Done act : done) {
            List<Right> under =
                    asked.stream()
                            .filter(scope -> scope.covers(act.centre()))
                            .map(scope -> scope.at(act.centre()))
                            .toList();
            rights.addAll(under.isEmpty() && needed.isEmpty() ? wholeScopes() : under);
        }
        return rights;
    }

    private List<Right> wholeScopes() {
        return asked.stream().flatMap(Asked::everyOne).toList();
    }

    /** Of which kind and id; a list that was shown names no single one. */
    public List<Done> done() {
        return new ArrayList<>(done);
    }

    private record Asked(String permission, Set<UUID> centres, boolean everywhere) {
        boolean covers(UUID centre) {
            return centre == null ? everywhere : centres.contains(centre);
        }

        Stream<Right> everyOne() {
            return centres.stream().map(centre -> Right.at(permission, centre));
        }

        Right at(UUID centre) {
            return centre == null ? Right.everywhere(permission) : Right.at(permission, centre);
        }
    }

    /**
     * @param centre null for what belongs to no centre
     */
    public record Done(String entity, UUID entityId, UUID centre) {
        public Act again() {
            return Act.of(Act.REPLAY, entity, Objects.requireNonNull(entityId)).at(centre);
        }
    }
}
