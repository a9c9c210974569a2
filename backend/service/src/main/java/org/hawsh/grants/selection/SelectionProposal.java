package org.hawsh.grants.selection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hawsh.access.decisions.Decision;
import org.hawsh.work.records.RecordedAtCentre;

/** Whom somebody proposed to support, and what somebody else decided. */
@Entity
@Table(name = "grant_selection_proposal")
class SelectionProposal extends RecordedAtCentre {
    @Column(updatable = false)
    private UUID selectionId;

    @Embedded private Decision decision;

    @ElementCollection
    @CollectionTable(name = "grant_selection_line", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderBy("position")
    private List<StoredLine> lines = new ArrayList<>();

    protected SelectionProposal() {}

    SelectionProposal(GrantSelection selection, UUID by, List<ProposedSupport> proposed) {
        super(selection.centreId());
        selectionId = selection.id();
        decision = Decision.asked(by, null, null);
        IntStream.range(0, proposed.size())
                .mapToObj(i -> StoredLine.of(proposed.get(i), centreId(), i))
                .forEach(lines::add);
    }

    UUID selectionId() {
        return selectionId;
    }

    Decision decision() {
        return decision;
    }

    List<ProposedSupport> lines() {
        return lines.stream().map(StoredLine::proposed).toList();
    }
}
