package org.hawsh.grants.networks.support;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class SupportSheet implements Sheet {
    static final Kind SUPPORT =
            Kind.of("network_support", "READ", "EDIT")
                    .withFieldsOf(SupportDetails.class)
                    .ofPeople(Permissions.NETWORK_PEOPLE_READ, Permissions.NETWORK_MANAGE)
                    .readAtItsCentre(Permissions.NETWORK_PEOPLE_READ);

    static final Kind MIX = Kind.of("network_mix", "RECORD", "READ");

    @Override
    public List<Kind> kinds() {
        return List.of(SUPPORT, MIX);
    }
}
