package org.hawsh.participants.consents;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ConsentSheet implements Sheet {
    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.of(
                                "participant",
                                "READ_CONSENTS",
                                "RECORD_CONSENT",
                                "RECORD_REFUSAL",
                                "WITHDRAW_CONSENT",
                                "LIST")
                        .withPurposesOf(ConsentPurpose.class)
                        .ofPeople(Permissions.CONSENT_MANAGE));
    }
}
