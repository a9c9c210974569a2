package org.hawsh.centres.funding;

/** Whether the words that name a funder are shown. */
enum Visibility {
    SHOWN,
    WAIVED
}
