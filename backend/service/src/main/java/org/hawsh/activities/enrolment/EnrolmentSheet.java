package org.hawsh.activities.enrolment;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class EnrolmentSheet implements Sheet {
    static final Kind ENROLMENT =
            Kind.of(
                            "enrolment",
                            "LIST",
                            "READ",
                            "APPLY",
                            "ACCEPT",
                            "DECLINE",
                            "LEAVE",
                            "OVERRIDE",
                            "LAPSE",
                            "GIVE_SEATS",
                            "ENROL",
                            "OFFER",
                            "EDIT",
                            "RESET_OFFER",
                            "CANCEL")
                    .withFieldsOf(EditEnrolment.class)
                    .withFields("state", "endReason", "override", "certificate", "score");

    @Override
    public List<Kind> kinds() {
        return List.of(
                ENROLMENT
                        .ofPeople(Permissions.ROSTER_READ, Permissions.ENROLMENT_MANAGE)
                        .readAtItsCentre(Permissions.ENROLMENT_MANAGE));
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of(EndReason.LIST));
    }
}
