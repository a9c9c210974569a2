package org.hawsh.activities.enrolment.completion;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class CompletionSheet implements Sheet {
    static final Kind ENROLMENT = Kind.of("enrolment", "LIST", "COMPLETE", "UNDO_COMPLETE");

    @Override
    public List<Kind> kinds() {
        return List.of(ENROLMENT);
    }
}
