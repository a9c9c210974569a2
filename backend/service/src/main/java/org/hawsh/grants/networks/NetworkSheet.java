package org.hawsh.grants.networks;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class NetworkSheet implements Sheet {
    static final String KINDS = "network-kinds";
    static final String ROLES = "network-member-roles";
    static final String LISTS = "sanction-lists";

    static final Kind NETWORK =
            Kind.of("volunteer_network", "CREATE", "EDIT", "END", "REOPEN")
                    .withFieldsOf(NetworkDetails.class)
                    .withFields("state")
                    .readAtItsCentre(Permissions.NETWORK_READ);

    static final Kind MEMBER =
            Kind.of("volunteer_network_member", "LIST", "READ", "CREATE", "EDIT")
                    .withFieldsOf(MemberDetails.class)
                    .ofPeople(Permissions.NETWORK_PEOPLE_READ, Permissions.NETWORK_MANAGE)
                    .readAtItsCentre(Permissions.NETWORK_PEOPLE_READ);

    static final Kind CHECK =
            Kind.of("sanction_check", "LIST", "RECORD", "APPROVE", "REFUSE")
                    .ofPeople(
                            Permissions.NETWORK_PEOPLE_READ,
                            Permissions.NETWORK_MANAGE,
                            Permissions.NETWORK_CLEAR);

    @Override
    public List<Kind> kinds() {
        return List.of(NETWORK, MEMBER, CHECK);
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of(KINDS), CodeList.of(ROLES), CodeList.of(LISTS));
    }
}
