package org.hawsh.activities.courses;

/** What somebody does in a course. */
public enum TeacherRole {
    FACILITATOR,
    TRAINER,
    ASSISTANT
}
