package org.hawsh.activities.courses;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class CourseSheet implements Sheet {
    static final String TEACHER_ROLES = "teacher-roles";

    static final Kind COURSE =
            Kind.of("course", "CREATE", "EDIT", "ANNOUNCE", "CANCEL", "END")
                    .withFieldsOf(CourseDetails.class)
                    .withFields("state");

    static final Kind SESSION =
            Kind.of("course_session", "CREATE", "EDIT", "CANCEL", "RESTORE")
                    .withFieldsOf(SessionDetails.class)
                    .withFields("state", "topic");

    @Override
    public List<Kind> kinds() {
        return List.of(
                COURSE.readAtItsCentre(Permissions.COURSE_MANAGE),
                SESSION.withPurposes("CLOSURE").readAtItsCentre(Permissions.COURSE_MANAGE));
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of(TEACHER_ROLES));
    }
}
