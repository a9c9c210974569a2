package org.hawsh.activities.enrolment.tracer;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class TracerSheet implements Sheet {
    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("enrolment_tracer", "LIST"), Kind.of("enrolment", "TRACE"));
    }
}
