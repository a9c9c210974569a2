package org.hawsh.mediation.mediators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the case files ask of the mediators of a centre. */
@ApplicationScoped
@Transactional
public class Mediators {
    private final MediatorRepository mediators;

    Mediators(MediatorRepository mediators) {
        this.mediators = mediators;
    }

    /** The mediator of this login there, if they can be asked. */
    public Optional<MediatorRef> activeAt(UUID centre, UUID account) {
        return mediators.activeAt(centre, account).map(Mediator::ref);
    }

    /** What somebody is recognised by; nobody is like whoever does not exist. */
    public MediatorIdentity identityOf(UUID id) {
        return mediators
                .findByIdOptional(id)
                .map(Mediator::identity)
                .orElse(MediatorIdentity.NOBODY);
    }

    public Map<UUID, MediatorRef> named(Collection<UUID> ids) {
        return mediators.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Mediator::id, Mediator::ref));
    }
}
