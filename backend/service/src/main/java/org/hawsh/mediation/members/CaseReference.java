package org.hawsh.mediation.members;

import org.hawsh.platform.values.CheckedReference;

/** What a case is called on its papers: random, so that it counts nothing. */
public final class CaseReference {
    public static final String SHAPE = "MC-[2-9A-HJ-NP-Z]{8}-[2-9A-HJ-NP-Z]";

    private static final CheckedReference REFERENCE = new CheckedReference("MC", 8);

    private CaseReference() {}

    public static String random() {
        return REFERENCE.random();
    }

    public static boolean isValid(String reference) {
        return REFERENCE.isValid(reference);
    }
}
