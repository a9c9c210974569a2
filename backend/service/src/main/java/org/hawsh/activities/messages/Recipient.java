package org.hawsh.activities.messages;

import java.util.UUID;

/** Whom a message is for, and as whom: somebody with a place in a course, or waiting for one. */
record Recipient(UUID centreId, UUID courseId, UUID enrolmentId, UUID participantId) {}
