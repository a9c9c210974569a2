package org.hawsh.mediation.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.mediation.vault.CaseVault;

/** What it takes to show openings in words: who the people are, what was read, and the keys of their reasons. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpeningPapers {
    private final OpeningRepository openings;
    private final Accounts accounts;
    private final CaseVault vault;

    OpeningPapers(OpeningRepository openings, Accounts accounts, CaseVault vault) {
        this.openings = openings;
        this.accounts = accounts;
        this.vault = vault;
    }

    Map<UUID, AccountRef> names(List<Opening> shown) {
        return accounts.named(shown.stream().flatMap(Opening::people).toList());
    }

    /** By opening. They open the words of the opening, and are used for nothing else. */
    Map<UUID, CaseKey> keys(List<Opening> shown) {
        return openings.keys(ids(shown)).stream()
                .collect(
                        Collectors.toMap(
                                OpeningRepository.OpeningKey::id,
                                key -> vault.unwrapped(key.caseId(), key.wrapped())));
    }

    /** By opening; one in which nothing was read yet is missing. */
    Map<UUID, List<PartRead>> read(List<Opening> shown) {
        return openings.read(ids(shown)).stream()
                .collect(
                        Collectors.groupingBy(
                                OpeningRepository.PartReadIn::openingId,
                                Collectors.mapping(
                                        OpeningRepository.PartReadIn::view, Collectors.toList())));
    }

    static List<UUID> ids(List<Opening> shown) {
        return shown.stream().map(Opening::id).toList();
    }
}
