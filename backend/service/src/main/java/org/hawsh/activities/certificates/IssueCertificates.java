package org.hawsh.activities.certificates;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The papers that are issued together: all of them or none. */
record IssueCertificates(@NotEmpty @Size(max = 100) List<@NotNull UUID> certificateIds) {}
