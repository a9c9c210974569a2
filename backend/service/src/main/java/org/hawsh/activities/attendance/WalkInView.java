package org.hawsh.activities.attendance;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.courses.catalogue.SheetState;
import org.hawsh.platform.http.Located;

/** Who walked in, as they stand on the sheet now. */
@Schema(name = "WalkIn")
record WalkInView(@NotNull SheetRowView row, @NotNull SheetState sheet, @NotNull Integer version)
        implements Located {

    /** They are a row of the sheet. */
    @Override
    public String addressUnder(String walkIns) {
        return walkIns.replaceFirst("/walk-ins$", "/sheet");
    }
}
