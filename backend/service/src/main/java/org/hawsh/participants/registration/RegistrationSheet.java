package org.hawsh.participants.registration;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class RegistrationSheet implements Sheet {
    static final Kind PARTICIPANT =
            Kind.of("participant", "REGISTER", "COMPLETE_REGISTRATION")
                    .withFields("registration")
                    .ofPeople(Permissions.PARTICIPANT_REGISTER);

    @Override
    public List<Kind> kinds() {
        return List.of(PARTICIPANT);
    }
}
