package org.hawsh.activities.tasks;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class TaskSheet implements Sheet {
    static final Kind TASK = Kind.of("task", "LIST");

    @Override
    public List<Kind> kinds() {
        return List.of(TASK);
    }
}
