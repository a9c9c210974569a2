package org.hawsh.centres.organisations;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class OrganisationSheet implements Sheet {
    static final String KINDS = "organisation-kinds";

    static final Kind ORGANISATION =
            Kind.of("organisation", "CREATE", "RENAME").withFields("names");

    @Override
    public List<Kind> kinds() {
        return List.of(ORGANISATION.readEverywhere(Permissions.ORGANISATION_MANAGE));
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of(KINDS));
    }
}
