package org.hawsh.activities.courses.catalogue;

/** By which announced rule places are given. */
public enum Selection {
    FIRST_COME,
    /** Two streams with places of their own, so that people mix without a status being shown. */
    STREAMS,
    SCORED
}
