package org.hawsh.grants.calls.rules;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class SupportRulesSheet implements Sheet {
    static final Kind RULES =
            Kind.of("support_rules", "CREATE", "EDIT").withFieldsOf(SupportRulesDetails.class);

    @Override
    public List<Kind> kinds() {
        return List.of(RULES.readAtItsCentre(Permissions.CENTRE_SET_UP));
    }
}
