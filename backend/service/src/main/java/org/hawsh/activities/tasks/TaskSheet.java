package org.hawsh.activities.tasks;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class TaskSheet implements Sheet {
    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("task", "LIST"));
    }
}
