package org.hawsh.centres.organisations;

/** Whether the words that name a funder are shown. */
enum Visibility {
    SHOWN,
    WAIVED
}
