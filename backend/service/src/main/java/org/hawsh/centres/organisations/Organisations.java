package org.hawsh.centres.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;

/** What other features may ask of organisations. */
@ApplicationScoped
@Transactional
public class Organisations {
    private final OrganisationRepository organisations;

    Organisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** Under the official name it bears on that day. */
    public Optional<OrganisationRef> on(UUID organisation, LocalDate day) {
        return organisations.findByIdOptional(organisation).map(found -> found.referenceOn(day));
    }

    /** By their id, those there are, under the official names they bear on that day. */
    public Map<UUID, OrganisationRef> on(Collection<UUID> ids, LocalDate day) {
        return organisations.withIds(ids).stream()
                .map(found -> found.referenceOn(day))
                .collect(Collectors.toMap(OrganisationRef::id, Function.identity()));
    }

    /** @throws ValidationFailed at the pointer if there is no such organisation */
    public OrganisationRef require(UUID organisation, LocalDate day, String pointer) {
        Optional<OrganisationRef> found = on(organisation, day);
        if (found.isEmpty()) {
            ValidationFailed.ifAny(List.of(Fault.at(pointer, "organisation-unknown")));
        }
        return found.orElseThrow();
    }
}
