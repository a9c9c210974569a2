package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Located;

/** A child was taken in. The code is told once, to the parent. */
record DroppedOff(@NotNull StayView stay, @Schema(examples = "482013") @NotNull String code)
        implements Located {

    /** It is read where every stay is, whatever its centre. */
    @Override
    public String addressUnder(String stays) {
        return "/api/v1/childcare-stays/" + stay.id();
    }
}
