package org.hawsh.activities.enrolment.selection;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of the committee says that nobody close to them is among those who applied. */
@Schema(name = "DeclareNoInterest", description = "Nobody close to me is among those who applied")
record DeclareNoInterest(@NotNull @AssertTrue Boolean noInterest) {}
