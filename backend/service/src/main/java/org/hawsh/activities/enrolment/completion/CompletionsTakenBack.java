package org.hawsh.activities.enrolment.completion;

import java.util.Set;
import java.util.UUID;

/** Who had completed a course is enrolled again. Fired inside the transaction: an observer that refuses undoes it. */
public record CompletionsTakenBack(UUID courseId, UUID centreId, Set<UUID> enrolmentIds) {}
