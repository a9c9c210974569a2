package org.hawsh.participants.cards;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.work.records.Records;

/** What a centre has decided about its cards. */
@ApplicationScoped
@Transactional
class CardService {

    private final EntityManager database;
    private final MergePatch patches;
    private final Centres centres;
    private final Records records;

    CardService(EntityManager database, MergePatch patches, Centres centres, Records records) {
        this.database = database;
        this.patches = patches;
        this.centres = centres;
        this.records = records;
    }

    CardSetting.View read(UUID centreId) {
        return find(centreId, Permissions.PARTICIPANT_READ)
                .orElseGet(() -> new CardSetting(centreId))
                .view();
    }

    CardSetting.View edit(UUID centreId, int seenVersion, JsonNode mergePatch) {
        CardSetting setting =
                find(centreId, Permissions.CENTRE_MANAGE)
                        .orElseGet(() -> decideFirst(new CardSetting(centreId)));
        MergePatch.Patched<CardSetting.Details> patched =
                patches.apply(mergePatch, setting.details());
        setting.edit(seenVersion, patched.value());
        records.edited(CardSheet.SETTING, setting, patched.changedFields());
        return setting.view();
    }

    private CardSetting decideFirst(CardSetting setting) {
        database.persist(setting);
        database.flush();
        return setting;
    }

    private Optional<CardSetting> find(UUID centreId, String permission) {
        centres.require(centreId, permission);
        return Optional.ofNullable(database.find(CardSetting.class, centreId));
    }
}
