package org.hawsh.mediation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.mediation.breakglass.FilePart;
import org.hawsh.mediation.mediators.MediatorRef;
import org.hawsh.mediation.mediators.Mediators;
import org.hawsh.mediation.members.Members;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.mediation.vault.CaseVault;
import org.hawsh.mediation.vault.SealedEdits;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.work.records.Records;

/** Taking a case in, and telling more of it. */
@ApplicationScoped
@Transactional
class CaseService {
    private final CaseRepository cases;
    private final MediationCases files;
    private final CaseVault vault;
    private final Mediators mediators;
    private final Members members;
    private final SealedEdits edits;
    private final Cursors cursors;
    private final CurrentUser user;
    private final Records records;

    CaseService(
            CaseRepository cases,
            MediationCases files,
            CaseVault vault,
            Mediators mediators,
            Members members,
            SealedEdits edits,
            Cursors cursors,
            CurrentUser user,
            Records records) {
        this.cases = cases;
        this.files = files;
        this.vault = vault;
        this.mediators = mediators;
        this.members = members;
        this.edits = edits;
        this.cursors = cursors;
        this.user = user;
        this.records = records;
    }

    HandOverReceipt handOver(HandOver request) {
        user.centresWith(Permissions.MEDIATION_HAND_OVER, request.centreId());
        MediationCase brought =
                new MediationCase(request.centreId(), user.subject(), request.cameBy());
        store(brought, request.details(), "HAND_OVER");
        return brought.receipt();
    }

    CaseView open(OpenCase request) {
        user.centresWith(Permissions.MEDIATION_CASE, request.centreId());
        MediatorRef mediator =
                mediators
                        .activeAt(request.centreId(), user.subject())
                        .orElseThrow(CaseRefusal::noMediatorThere);
        MediationCase brought =
                new MediationCase(request.centreId(), user.subject(), request.cameBy());
        CaseKey key = store(brought, request.details(), "CREATE");
        members.begin(brought.id(), mediator);
        return brought.view(key, members.of(brought.id()));
    }

    private CaseKey store(MediationCase brought, CaseDetails details, String act) {
        return vault.forNewCase(
                brought.id(),
                key -> {
                    brought.become(details, key);
                    records.created(brought, CaseSheet.CASE.did(act, brought));
                    return key;
                });
    }

    Page<CaseSummary> page(CaseFilter filter) {
        var centres = user.centresWith(Permissions.MEDIATION_CASE);
        Page<CaseSummary> page =
                cursors.byId(
                                filter.cursor(),
                                filter.limit(),
                                "%s:mediation-cases:%s".formatted(user.subject(), filter.state()),
                                (before, count) ->
                                        cases.page(
                                                filter.state(),
                                                centres,
                                                user.subject(),
                                                before,
                                                count),
                                MediationCase::id)
                        .map(MediationCase::summary);
        records.shown(
                CaseSheet.CASE.didToMany("LIST"),
                page.items().stream().map(CaseSummary::id).toList());
        return page;
    }

    CaseView read(UUID id) {
        MediationCase mediated = files.readable(id, FilePart.CASE);
        records.done(CaseSheet.CASE, mediated, "READ");
        return shown(mediated);
    }

    CaseView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        MediationCase mediated = files.find(id, LockModeType.PESSIMISTIC_WRITE);
        CaseKey key = vault.of(id);
        edits.edit(
                CaseSheet.CASE,
                mediated,
                key,
                seenVersion,
                mergePatch,
                details -> mediated.mustBeOpen(key));
        return shown(mediated);
    }

    private CaseView shown(MediationCase mediated) {
        return mediated.view(vault.of(mediated.id()), members.of(mediated.id()));
    }
}
