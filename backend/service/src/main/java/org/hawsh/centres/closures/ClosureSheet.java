package org.hawsh.centres.closures;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ClosureSheet implements Sheet {
    static final String CAUSES = "closure-causes";

    static final Kind CLOSURE =
            Kind.of("centre_closure", "DECLARE", "END", "WITHDRAW").withFields("state", "endsAt");

    @Override
    public List<Kind> kinds() {
        return List.of(CLOSURE.readAtItsCentre(Permissions.CENTRE_CLOSE));
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of(CAUSES, "UNSAID_AT_THE_DOOR"));
    }
}
