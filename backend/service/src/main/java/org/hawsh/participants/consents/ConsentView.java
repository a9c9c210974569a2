package org.hawsh.participants.consents;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.InList;
import org.hawsh.platform.words.Language;

@Schema(name = "ParticipantConsent", description = "One decision of the person about one purpose")
public record ConsentView(
        @NotNull ConsentPurpose purpose,
        @Schema(description = "With whom, where the purpose is SHARING") String recipient,
        @NotNull ConsentDecision decision,
        @Schema(description = "How a yes was said; a no needs no proof") ConsentHow how,
        @NotNull Language language,
        @Schema(examples = "2026-11") @NotNull String textVersion,
        @NotNull LocalDate decidedOn)
        implements InList {}
