package org.hawsh.activities.courses.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which announced rule places are given. */
@Schema(name = "SelectionRule")
public enum Selection {
    FIRST_COME,
    /** Two streams with places of their own, so that people mix without a status being shown. */
    STREAMS,
    SCORED
}
