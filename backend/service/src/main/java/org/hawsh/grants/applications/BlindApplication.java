package org.hawsh.grants.applications;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application without who applied: no network, no code and nothing that only one of them would write. */
@Schema(name = "BlindGrantApplication", description = "What is planned, without who applied")
public record BlindApplication(
        @NotNull UUID id,
        @NotNull String title,
        @NotNull String plan,
        @NotNull String kind,
        @NotNull Beneficiaries beneficiaries,
        @NotNull String upkeep,
        String districtPcode,
        Integer volunteerHours,
        @NotNull List<BudgetLine> budget) {}
