package org.hawsh.activities.courses;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.hawsh.activities.courses.timetable.Clash;

/** What stands in the way of a session, before anything is stored. */
record SessionPreview(@NotNull List<Clash> clashes) {}
