package org.hawsh.grants.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** Somebody who sat, what they declared, and what they scored. */
@Schema(name = "GrantCommitteeMember", description = "Somebody who sat in the committee")
record CommitteeMember(
        @Schema(description = "Somebody with a login; or a name") UUID account,
        @PlainText @Size(max = 120) String name,
        @Schema(description = "What they said about their interests") @PlainText @Size(max = 500)
                String declaration,
        @Schema(
                        description =
                                "The networks they are related to: what they score does not count there")
                @NotNull
                @Size(max = 50)
                Set<@NotNull UUID> interests,
        @NotNull @Size(max = 200) List<@NotNull @Valid ApplicationScore> scores) {

    /** However they were sent, the same interests and scores are written alike. */
    CommitteeMember {
        Set<UUID> ordered = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        ordered.addAll(interests == null ? Set.of() : interests);
        interests = ordered;
        List<ApplicationScore> sorted = new ArrayList<>(scores == null ? List.of() : scores);
        sorted.sort(
                Comparator.nullsFirst(
                        Comparator.comparing(
                                ApplicationScore::applicationId,
                                Comparator.nullsFirst(Comparator.naturalOrder()))));
        scores = sorted;
    }

    boolean countsFor(ApplicationRef application) {
        return !interests.contains(application.networkId());
    }

    /** The pointers are below the member. */
    List<Fault> faults(Facts facts) {
        List<Fault> faults = new ArrayList<>();
        if ((account == null) == (name == null)) {
            faults.add(Fault.at("/account", "committee-member-one-way"));
        }
        Set<UUID> networks = facts.networks();
        interests.stream()
                .filter(network -> !networks.contains(network))
                .forEach(
                        network ->
                                faults.add(
                                        Fault.at("/interests", "interest-in-no-applicant")
                                                .about(network)));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < scores.size(); i++) {
            ApplicationScore score = scores.get(i);
            if (!facts.holds(score.applicationId()) || !seen.add(score.applicationId())) {
                faults.add(Fault.at("/scores/" + i + "/applicationId", "selection-not-submitted"));
            }
            if (score.points().size() != facts.criteria()) {
                faults.add(
                        Fault.at(
                                "/scores/" + i + "/points",
                                "score-each-criterion",
                                facts.criteria()));
            }
        }
        return faults;
    }
}
