package org.hawsh.activities.courses.catalogue;

/** What somebody does in a course. */
public enum TeacherRole {
    FACILITATOR,
    TRAINER,
    ASSISTANT
}
