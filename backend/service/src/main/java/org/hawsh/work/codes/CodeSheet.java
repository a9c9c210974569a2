package org.hawsh.work.codes;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class CodeSheet implements Sheet {
    static final Kind CODE =
            Kind.of("code", "CREATE", "EDIT")
                    .withFieldsOf(EditCode.class)
                    .readEverywhere(Permissions.CODE_LIST_MANAGE);

    @Override
    public List<Kind> kinds() {
        return List.of(CODE);
    }
}
