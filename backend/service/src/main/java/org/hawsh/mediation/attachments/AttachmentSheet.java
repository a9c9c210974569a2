package org.hawsh.mediation.attachments;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class AttachmentSheet implements Sheet {
    static final Kind ATTACHMENT =
            Kind.of("mediation_attachment", "CREATE", "READ", "DELETE")
                    .ofPeople(Permissions.MEDIATION_CASE);

    @Override
    public List<Kind> kinds() {
        return List.of(ATTACHMENT);
    }
}
