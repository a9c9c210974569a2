package org.hawsh.participants.imports;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ImportSheet implements Sheet {
    static final Kind IMPORT =
            Kind.of(
                            "participant_import",
                            "CHECK_IMPORT",
                            "DOWNLOAD_FAULTY_ROWS",
                            "COMMIT_IMPORT",
                            "DECIDE_DUPLICATES",
                            "RECEIVE_IMPORT",
                            "WITHDRAW_IMPORT")
                    .ofPeople(Permissions.PARTICIPANT_IMPORT);
    static final Kind PARTICIPANT = Kind.of("participant", "COMPARE");

    @Override
    public List<Kind> kinds() {
        return List.of(IMPORT, PARTICIPANT);
    }
}
