package org.hawsh.grants.calls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.calls.rules.Amounts;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;

/** Everything about a call that can be edited. A draft may lack any of it. */
@Schema(name = "EditGrantCall")
record GrantCallDetails(
        @Valid DraftWords title,
        @Schema(description = "What the support is for") @Valid DraftWords purpose,
        @Schema(description = "The closed list, of the code list initiative-kinds") @NotNull
                Set<@NotNull @CodeOf(CallSheet.KINDS) String> kinds,
        @Schema(description = "Of the code list initiative-applicants") @NotNull
                Set<@NotNull @CodeOf(CallSheet.APPLICANTS) String> applicants,
        @Schema(description = "By what it is chosen; their weights make 100")
                @NotNull
                @Size(max = MOST_CRITERIA)
                List<@NotNull @Valid Criterion> criteria,
        @Schema(description = "How the exact amount of a support is found") @Valid
                DraftWords exactAmount,
        @Schema(description = "The most one support may be") @Valid Money maximum,
        @Schema(description = "For all supports together") @Valid Money budget,
        LocalDate opensOn,
        @Schema(description = "The last day, included, where the centre stands") LocalDate closesOn,
        @Schema(description = "Of the code list initiative-documents") @NotNull
                Set<@NotNull @CodeOf(CallSheet.DOCUMENTS) String> documents,
        @Valid DraftWords howToApply,
        @Schema(description = "An office and how it is reached; nobody's name") @Valid
                DraftWords complainTo,
        @Schema(description = "Until how many days after the letter", examples = "15")
                @Min(1)
                @Max(90)
                Integer complaintDays,
        @Schema(
                        description =
                                "Two reviewers who do not see each other's scores; otherwise a committee")
                @NotNull
                Boolean blindReviews) {
    static final int MOST_CRITERIA = 12;
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_CRITERION = 160;

    GrantCallDetails {
        kinds = inOrder(kinds);
        applicants = inOrder(applicants);
        documents = inOrder(documents);
    }

    /** What can be wrong even of a draft. */
    List<Fault> faults(Currency kept) {
        List<Fault> faults = new ArrayList<>();
        if (title != null) {
            faults.addAll(title.longerThan(LONGEST_TITLE, "/title"));
        }
        for (int i = 0; i < criteria.size(); i++) {
            faults.addAll(
                    criteria.get(i)
                            .words()
                            .longerThan(LONGEST_CRITERION, "/criteria/" + i + "/words"));
        }
        faults.addAll(Amounts.faults("/maximum", maximum, kept));
        faults.addAll(Amounts.faults("/budget", budget, kept));
        if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
            faults.add(Fault.at("/closesOn", "last-day-before-first"));
        }
        return faults;
    }

    /** Two equal sets are written alike, however they were sent. */
    private static Set<String> inOrder(Set<String> codes) {
        if (codes == null) {
            return null;
        }
        Set<String> ordered = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        ordered.addAll(codes);
        return ordered;
    }
}
