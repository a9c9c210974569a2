package org.hawsh.participants.consents;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ConsentSheet implements Sheet {
    static final Kind PARTICIPANT =
            Kind.of(
                            "participant",
                            "READ_CONSENTS",
                            "RECORD_CONSENT",
                            "RECORD_REFUSAL",
                            "WITHDRAW_CONSENT",
                            "LIST")
                    .withFields("consents")
                    .withPurposesOf(ConsentPurpose.class)
                    .ofPeople(Permissions.CONSENT_MANAGE);

    @Override
    public List<Kind> kinds() {
        return List.of(PARTICIPANT);
    }
}
