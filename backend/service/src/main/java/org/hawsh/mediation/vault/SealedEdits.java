package org.hawsh.mediation.vault;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.work.records.Kept;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Records;

/** As {@link Records#edit}, for what lies sealed: which fields an edit changed is in no history, which is not sealed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SealedEdits {
    private static final String EDIT = "EDIT";

    private final MergePatch patches;
    private final Records records;

    SealedEdits(MergePatch patches, Records records) {
        this.patches = patches;
        this.records = records;
    }

    /** Edits what the patch says, of what says itself what must hold of it. */
    public <D extends Record, T extends Kept & SealedEditable<D>> void edit(
            Kind kind, T record, CaseKey key, int seenVersion, JsonNode mergePatch) {
        edit(kind, record, key, seenVersion, mergePatch, details -> {});
    }

    /**
     * Edits what the patch says. A patch that changes nothing makes no version and is written down nowhere.
     *
     * @param check what must hold of the whole record after the patch
     * @throws org.hawsh.platform.http.EntityTags.VersionConflict if what the editor saw is not what is stored
     */
    public <D extends Record, T extends Kept & SealedEditable<D>> void edit(
            Kind kind,
            T record,
            CaseKey key,
            int seenVersion,
            JsonNode mergePatch,
            Consumer<D> check) {
        MergePatch.Patched<D> patched = patches.apply(mergePatch, record.details(key));
        check.accept(patched.value());
        record.mustBe(seenVersion);
        if (!patched.changedFields().isEmpty()) {
            record.become(patched.value(), key);
            records.done(kind, record, EDIT);
        }
    }
}
