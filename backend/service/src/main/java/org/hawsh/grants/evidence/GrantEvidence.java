package org.hawsh.grants.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other parts of support may ask of photographs and receipts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GrantEvidence {
    private final EvidenceRepository evidence;

    GrantEvidence(EvidenceRepository evidence) {
        this.evidence = evidence;
    }

    /**
     * Refers to it, so that it is kept for good. Empty if there is none of this kind.
     *
     * @param grant one the caller has been shown to be allowed to see
     */
    public Optional<EvidenceView> use(UUID grant, UUID id, EvidenceKind kind) {
        Optional<Evidence> found = of(grant, id, kind);
        found.ifPresent(Evidence::use);
        return found.map(Evidence::view);
    }

    /** By which the same file is known again: hexadecimal. Empty if there is no such file of this initiative. */
    public Optional<String> digestOf(UUID grant, UUID id, EvidenceKind kind) {
        return of(grant, id, kind).map(one -> HexFormat.of().formatHex(one.digest()));
    }

    /** @param ids of what the caller has been shown to be allowed to see */
    public Map<UUID, EvidenceView> byId(Collection<UUID> ids) {
        return evidence.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Evidence::id, Evidence::view));
    }

    private Optional<Evidence> of(UUID grant, UUID id, EvidenceKind kind) {
        return evidence.findByIdOptional(id).filter(one -> one.isOf(grant, kind));
    }
}
