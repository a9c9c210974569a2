package org.hawsh.activities.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.CertificateKind;

/** What somebody who completed a course can be given. */
@Schema(name = "EarnedCertificate")
public enum Certificate {
    ATTENDANCE,
    ACHIEVEMENT;

    private static final int PASSED = 50;

    /**
     * Of achievement only where the activity gives such a one and the practical work passed; else of attendance.
     *
     * @return null where the activity gives none
     */
    public static Certificate earned(CertificateKind kind, Integer practicalMark) {
        if (kind == CertificateKind.NONE) {
            return null;
        }
        return kind == CertificateKind.ACHIEVEMENT
                        && practicalMark != null
                        && practicalMark >= PASSED
                ? ACHIEVEMENT
                : ATTENDANCE;
    }
}
