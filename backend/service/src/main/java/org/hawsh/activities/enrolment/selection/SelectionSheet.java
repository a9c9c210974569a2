package org.hawsh.activities.enrolment.selection;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class SelectionSheet implements Sheet {
    static final Kind SELECTION = Kind.of("course_selection", "SET", "DECLARE", "DECIDE");
    static final Kind ENROLMENT =
            Kind.of("enrolment", "LIST", "SCORE").withFields("state", "score");

    @Override
    public List<Kind> kinds() {
        return List.of(SELECTION, ENROLMENT);
    }
}
