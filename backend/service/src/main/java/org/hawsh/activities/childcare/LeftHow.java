package org.hawsh.activities.childcare;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what right somebody took a child along. */
@Schema(name = "CollectedHow")
enum LeftHow {
    PARENT,
    COLLECTOR,
    CODE,
    RELEASED
}
