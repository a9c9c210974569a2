package org.hawsh.activities.childcare;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of the staff goes. */
@Schema(name = "ChildcareSignOut")
record SignOut(
        @Schema(
                        description =
                                "Also if too few would stay with the children: who has gone has gone, and the list says so")
                Boolean anyway) {}
