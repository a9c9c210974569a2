package org.hawsh.participants.profile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody reads a name that is not shown; kept with the reading. */
@Schema(name = "FamilyNamePurpose")
public enum NamePurpose {
    IDENTITY_CHECK,
    CERTIFICATE,
    CORRECTION
}
