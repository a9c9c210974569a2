package org.hawsh.grants.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who can be recognised on a photograph. There is no third answer. */
@Schema(
        name = "PhotoFaces",
        description =
                "NOBODY: no face can be recognised. CONSENT_ON_PAPER: whoever can be recognised agreed, and signed it")
public enum Faces {
    NOBODY,
    CONSENT_ON_PAPER
}
