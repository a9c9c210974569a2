package org.hawsh.mediation.agreements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** A party signs, on paper that stays with it. */
@Schema(name = "SignMediationAgreement")
record SignAgreement(
        @NotNull UUID partyId,
        @Schema(description = "Whose hand it was: the party, or who speaks for it")
                @NotNull
                @PlainText
                @Size(max = 160)
                String signedBy,
        @NotNull SignatureWay way,
        @Schema(description = "Who was there; needed where no hand wrote a name")
                @PlainText
                @Size(max = 160)
                String witness,
        @Schema(description = "The hash that stands on the paper") @NotNull @Size(max = 64)
                String hash) {

    /** @param printed the hash of what was to be signed */
    List<Fault> faults(String printed) {
        if (!hash.equals(printed)) {
            return List.of(Fault.at("/hash", "mediation-another-text"));
        }
        return way == SignatureWay.SIGNED || witness != null
                ? List.of()
                : List.of(Fault.at("/witness", "mediation-witness-needed"));
    }

    /** What is sealed of it. */
    record Sealed(String signedBy, SignatureWay way, String witness, String hash) {}

    Sealed sealed() {
        return new Sealed(signedBy, way, witness, hash);
    }
}
