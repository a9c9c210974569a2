package org.hawsh.grants.tasks;

/** One thing somebody can do now, by its name in the view {@code grant_task}. */
public sealed interface GrantTask permits CallTask, SupportTask {
    String name();

    /** Who may do it, at the centre of what it is about. */
    String permission();
}
