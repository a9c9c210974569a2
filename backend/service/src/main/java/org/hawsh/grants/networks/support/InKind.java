package org.hawsh.grants.networks.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

@Schema(name = "SupportInKind", description = "Goods are brought to a place")
record InKind(@NotNull @PlainText @Size(max = 200) String place) {}
