package org.hawsh.mediation.cases;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** What happens to a case stands in no trail that anybody but its members can read: see audit_entries. */
@Singleton
class CaseSheet implements Sheet {
    static final Kind CASE =
            Kind.of("mediation_case", "HAND_OVER", "CREATE", "LIST", "READ", "EDIT", "MOVE", "END")
                    .ofPeople(
                            Permissions.MEDIATION_CASE,
                            Permissions.MEDIATION_HAND_OVER,
                            Permissions.MEDIATION_FILE_READ);

    @Override
    public List<Kind> kinds() {
        return List.of(CASE);
    }

    @Override
    public List<CodeList> codeLists() {
        return CaseLists.all();
    }
}
