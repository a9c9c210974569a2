package org.hawsh.activities.certificates;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.centres.organisations.Organisations;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.Records;

/** What a centre has decided about its certificates. */
@ApplicationScoped
class CertificateSettings {
    private final EntityManager database;
    private final MergePatch patches;
    private final Centres centres;
    private final Organisations organisations;
    private final Records records;

    CertificateSettings(
            EntityManager database,
            MergePatch patches,
            Centres centres,
            Organisations organisations,
            Records records) {
        this.database = database;
        this.patches = patches;
        this.centres = centres;
        this.organisations = organisations;
        this.records = records;
    }

    boolean confirmsPublicly(UUID centreId) {
        return stored(centreId).map(CertificateSetting::confirmsPublicly).orElse(false);
    }

    /** Under the name it bore on that day; null where the centre named none. */
    LocalizedText ministry(UUID centreId, LocalDate day) {
        return stored(centreId)
                .map(CertificateSetting::ministryId)
                .flatMap(ministry -> organisations.on(ministry, day))
                .map(OrganisationRef::name)
                .orElse(null);
    }

    @Transactional
    CertificateSetting.View read(UUID centreId) {
        centres.require(centreId, Permissions.CERTIFICATE_ISSUE);
        return stored(centreId).orElseGet(() -> new CertificateSetting(centreId)).view();
    }

    @Transactional
    CertificateSetting.View edit(UUID centreId, int seenVersion, JsonNode mergePatch) {
        centres.lock(centreId, Permissions.CENTRE_MANAGE);
        CertificateSetting setting =
                stored(centreId).orElseGet(() -> decideFirst(new CertificateSetting(centreId)));
        MergePatch.Patched<CertificateSetting.Details> patched =
                patches.apply(mergePatch, setting.details());
        UUID ministry = patched.value().ministryId();
        if (ministry != null) {
            organisations.require(ministry, centres.todayAt(centreId), "/ministryId");
        }
        setting.edit(seenVersion, patched.value());
        records.edited(CertificateSheet.SETTING, setting, patched.changedFields());
        return setting.view();
    }

    private CertificateSetting decideFirst(CertificateSetting setting) {
        database.persist(setting);
        database.flush();
        return setting;
    }

    private Optional<CertificateSetting> stored(UUID centreId) {
        return Optional.ofNullable(database.find(CertificateSetting.class, centreId));
    }
}
