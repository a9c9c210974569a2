package org.hawsh.grants.awards.acts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.awards.plan.InstalmentMeans;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** That an instalment was paid. */
@Schema(name = "PayGrantInstalment", description = "That an instalment was paid")
public record PayInstalment(
        @Schema(description = "Not after today") @NotNull LocalDate paidOn,
        @Schema(description = "Of the transfer, the wallet or the bank; needed but for cash")
                @PlainText
                @Size(min = 1, max = 120)
                String reference,
        @Schema(description = "Two people who saw cash change hands; empty for anything else")
                @NotNull
                @Size(max = 2)
                List<@NotNull @PlainText @Size(min = 1, max = 120) String> witnesses) {

    /**
     * @param signedOn the day of the agreement
     * @param today where the centre stands
     */
    public List<Fault> faults(InstalmentMeans means, LocalDate signedOn, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (paidOn.isAfter(today)) {
            faults.add(Fault.at("/paidOn", "in-the-future"));
        }
        if (signedOn != null && paidOn.isBefore(signedOn)) {
            faults.add(Fault.at("/paidOn", "grant-before-it-was-signed", signedOn));
        }
        if (means == InstalmentMeans.CASH) {
            if (witnesses.stream().map(String::strip).distinct().count() != 2) {
                faults.add(Fault.at("/witnesses", "cash-before-two-witnesses"));
            }
        } else {
            if (reference == null) {
                faults.add(Fault.at("/reference", "required"));
            }
            if (!witnesses.isEmpty()) {
                faults.add(Fault.at("/witnesses", "witnesses-of-cash-only"));
            }
        }
        return faults;
    }
}
