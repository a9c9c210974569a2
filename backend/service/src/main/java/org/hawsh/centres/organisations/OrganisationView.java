package org.hawsh.centres.organisations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

@Schema(name = "Organisation", description = "An organisation the centres work with")
record OrganisationView(
        @NotNull UUID id,
        @Schema(description = "Of the code list organisation-kinds", examples = "FUNDER") @NotNull
                String kind,
        @Schema(description = "Its official name on the day asked for") @NotNull LocalizedText name,
        @Schema(description = "Every official name, the oldest first") @NotNull List<Name> names,
        @NotNull Integer version)
        implements Addressed, Versioned {

    static OrganisationView of(Organisation organisation, LocalDate day) {
        return new OrganisationView(
                organisation.id(),
                organisation.kind(),
                organisation.referenceOn(day).name(),
                periods(organisation.names()),
                organisation.version());
    }

    private static List<Name> periods(List<OfficialName> names) {
        List<Name> periods = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            LocalDate next = i + 1 < names.size() ? names.get(i + 1).validFrom() : null;
            periods.add(
                    new Name(
                            names.get(i).name(),
                            names.get(i).validFrom(),
                            next == null ? null : next.minusDays(1)));
        }
        return periods;
    }

    @Schema(name = "OfficialName", description = "What it was called, and when")
    record Name(
            @NotNull LocalizedText name,
            @Schema(description = "Null for as long as anybody remembers") LocalDate validFrom,
            @Schema(description = "The last day; null for the latest name") LocalDate validTo) {}
}
