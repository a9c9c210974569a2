package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of the staff begins to look after the children. */
@Schema(name = "ChildcareSignIn")
record SignIn(@NotNull UUID staffMemberId) {}
