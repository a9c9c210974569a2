package org.hawsh.grants.applications;

import org.hawsh.platform.values.CheckedReference;

/** By what an application is followed: random, so that it counts nothing and nobody guesses another. */
final class TrackingCode {
    private static final CheckedReference REFERENCE = new CheckedReference("SI", 8);

    private TrackingCode() {}

    static String random() {
        return REFERENCE.random();
    }
}
