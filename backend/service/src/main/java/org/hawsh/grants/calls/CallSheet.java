package org.hawsh.grants.calls;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class CallSheet implements Sheet {
    static final String KINDS = "initiative-kinds";
    static final String APPLICANTS = "initiative-applicants";
    static final String DOCUMENTS = "initiative-documents";

    /** It needs no paper: the application says it itself. */
    static final String IN_THE_APPLICATION = "IN_THE_APPLICATION";

    static final Kind CALL =
            Kind.of(
                            "grant_call",
                            "CREATE",
                            "EDIT",
                            "ASK",
                            "TAKE_BACK",
                            "APPROVE",
                            "REFUSE",
                            "WITHDRAW",
                            "DECIDE")
                    .withFieldsOf(GrantCallDetails.class)
                    .withFields("state", "opening");

    @Override
    public List<Kind> kinds() {
        return List.of(CALL.readAtItsCentre(Permissions.GRANT_READ));
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of(KINDS),
                CodeList.of(APPLICANTS),
                CodeList.of(DOCUMENTS, IN_THE_APPLICATION));
    }
}
