package org.hawsh.platform.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.Messages;

/**
 * The catalogue of problems and of faults, written into the contract with the sentence of each.
 */
final class ContractCatalogue {
    private static final Messages WORDS = Messages.in(Language.EN);
    private static final String FAULT = "fault.";

    /** What a placeholder of a sentence stands for is known when it is said. */
    private static final Object[] LEFT_OPEN = {"…", "…", "…", "…"};

    private ContractCatalogue() {}

    static void isWritten(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        ContractValues.open(
                schemas.get("Problem").getProperties().get("type"),
                Arrays.stream(ProblemType.values()).map(ProblemType::uri).toList(),
                Arrays.stream(ProblemType.values())
                        .map(ContractCatalogue::line)
                        .collect(Collectors.joining()));
        ContractValues.open(
                schemas.get("ProblemItem").getProperties().get("code"),
                faultCodes(),
                faultCodes().stream().map(ContractCatalogue::line).collect(Collectors.joining()));
    }

    /** A fault is in the catalogue as soon as it has its remedy. */
    static List<String> faultCodes() {
        return WORDS.keys().stream()
                .filter(key -> key.startsWith(FAULT))
                .map(key -> key.substring(FAULT.length()))
                .sorted()
                .toList();
    }

    private static String line(ProblemType type) {
        return "- `%s` (%d): %s\n"
                .formatted(type.uri(), type.status(), said("problem." + type.code() + ".title"));
    }

    private static String line(String code) {
        return "- `%s`: %s\n".formatted(code, said(FAULT + code));
    }

    private static String said(String key) {
        return WORDS.text(key, LEFT_OPEN);
    }
}
