package org.hawsh.activities;

/** What somebody is given who completed it. */
public enum CertificateKind {
    NONE,
    ATTENDANCE,
    ACHIEVEMENT
}
