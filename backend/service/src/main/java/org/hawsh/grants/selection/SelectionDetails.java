package org.hawsh.grants.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** What the committee wrote down. It may lack anything until somebody proposes out of it. */
@Schema(name = "EditGrantSelection")
record SelectionDetails(
        @Schema(description = "The day the committee sat; after the call's last day")
                LocalDate heldOn,
        @PlainText @Size(max = 4000) String minutes,
        @NotNull @Size(max = 12) List<@NotNull @Valid CommitteeMember> members) {

    /** What can be wrong even of what is not whole. */
    List<Fault> faults(Facts facts) {
        List<Fault> faults = new ArrayList<>();
        if (heldOn != null && heldOn.isAfter(facts.today())) {
            faults.add(Fault.at("/heldOn", "in-the-future"));
        } else if (heldOn != null && heldOn.isBefore(facts.closedOn())) {
            faults.add(Fault.at("/heldOn", "selection-before-closing", facts.closedOn()));
        }
        Set<Object> seated = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            CommitteeMember member = members.get(i);
            String pointer = "/members/" + i;
            member.faults(facts).forEach(fault -> faults.add(fault.below(pointer)));
            if (!seated.add(member.account() == null ? member.name() : member.account())) {
                faults.add(Fault.at(pointer, "committee-member-twice"));
            }
            if (facts.terms().blindReviews() && !member.scores().isEmpty()) {
                faults.add(Fault.at(pointer + "/scores", "scores-are-of-reviewers"));
            }
        }
        return faults;
    }

    /** What stands in the way of proposing; everything at once. */
    List<Fault> unmet(Facts facts) {
        List<Fault> unmet = new ArrayList<>();
        facts.mended()
                .forEach(mended -> unmet.add(Fault.at("", "selection-while-mended").about(mended)));
        if (facts.terms().blindReviews()) {
            facts.applications().stream()
                    .filter(application -> facts.counted(application, this).size() < 2)
                    .forEach(
                            application ->
                                    unmet.add(
                                            Fault.at("", "reviews-not-in")
                                                    .about(application.id())));
            return unmet;
        }
        needs(unmet, "/heldOn", heldOn);
        needs(unmet, "/minutes", minutes);
        needs(unmet, "/members", members.isEmpty() ? null : members);
        facts.applications().stream()
                .filter(application -> !members.isEmpty() && nobodyCountsFor(application))
                .forEach(
                        application ->
                                unmet.add(
                                        Fault.at("/members", "scored-by-nobody")
                                                .about(application.id())));
        for (int i = 0; i < members.size(); i++) {
            CommitteeMember member = members.get(i);
            needs(unmet, "/members/" + i + "/declaration", member.declaration());
            String pointer = "/members/" + i + "/scores";
            facts.applications().stream()
                    .filter(member::countsFor)
                    .filter(
                            application ->
                                    member.scores().stream()
                                            .noneMatch(
                                                    score ->
                                                            score.applicationId()
                                                                    .equals(application.id())))
                    .forEach(
                            application ->
                                    unmet.add(
                                            Fault.at(pointer, "score-missing")
                                                    .about(application.id())));
        }
        return unmet;
    }

    private static void needs(List<Fault> unmet, String pointer, Object value) {
        if (value == null) {
            unmet.add(Fault.at(pointer, "required"));
        }
    }

    private boolean nobodyCountsFor(ApplicationRef application) {
        return members.stream().noneMatch(member -> member.countsFor(application));
    }
}
