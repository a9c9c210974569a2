package org.hawsh.mediation.supervision;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which mediator is asked, or must not be asked any more. */
@Schema(name = "ChooseMediator")
record ProposeMediator(@NotNull UUID mediatorId) {}
