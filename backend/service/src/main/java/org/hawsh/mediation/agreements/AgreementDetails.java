package org.hawsh.mediation.agreements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.Messages;

/** Everything about an agreement that can be edited before somebody signs it. */
@Schema(name = "MediationAgreementDetails")
record AgreementDetails(
        @Schema(description = "In each language of a party; every one says the same")
                @NotNull
                @Size(min = 1, max = 3)
                List<@NotNull @Valid AgreementText> texts,
        @Size(max = 10) List<@NotNull @Valid Guarantor> guarantors) {

    AgreementDetails {
        guarantors = guarantors == null ? List.of() : List.copyOf(guarantors);
    }

    List<Fault> faults() {
        return texts.stream().map(AgreementText::language).distinct().count() == texts.size()
                ? List.of()
                : List.of(Fault.at("/texts", "mediation-language-twice"));
    }

    /** What is printed: each text with the line that nobody gives up the right to go to court. */
    List<AgreementText> printed() {
        return texts.stream()
                .sorted(Comparator.comparing(AgreementText::language))
                .map(
                        text ->
                                new AgreementText(
                                        text.language(),
                                        "%s\n\n%s"
                                                .formatted(
                                                        text.text().strip(),
                                                        Messages.in(text.language())
                                                                .text("mediation.right-to-court"))))
                .toList();
    }

    /** SHA-256 (FIPS 180-4) of what is printed, in hexadecimal: it stands on the paper and beside each signature. */
    String hash() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (AgreementText text : printed()) {
                hash.update(
                        "%s\n%s\n"
                                .formatted(text.language().tag(), text.text())
                                .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
