package org.hawsh.grants.upkeep;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class UpkeepSheet implements Sheet {
    static final String CARERS = "initiative-carers";

    static final Kind VISIT = Kind.of("upkeep_visit", "RECORD");

    @Override
    public List<Kind> kinds() {
        return List.of(VISIT);
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of(CARERS));
    }
}
