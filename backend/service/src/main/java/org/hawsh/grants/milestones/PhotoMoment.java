package org.hawsh.grants.milestones;

/** What a photograph shows. */
enum PhotoMoment {
    BEFORE,
    AFTER
}
