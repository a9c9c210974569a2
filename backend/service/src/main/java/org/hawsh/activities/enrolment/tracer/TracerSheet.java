package org.hawsh.activities.enrolment.tracer;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class TracerSheet implements Sheet {
    static final Kind TRACER = Kind.of("enrolment_tracer", "LIST");
    static final Kind ENROLMENT = Kind.of("enrolment", "TRACE");

    @Override
    public List<Kind> kinds() {
        return List.of(TRACER, ENROLMENT);
    }
}
