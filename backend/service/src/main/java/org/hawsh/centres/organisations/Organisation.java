package org.hawsh.centres.organisations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.Kept;

/** An organisation the centres work with. Ministries are merged and renamed: what was signed keeps the name of its day. */
@Entity
class Organisation extends Kept {
    @Column(updatable = false)
    private String kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "organisation_name",
            joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    private List<OfficialName> names = new ArrayList<>();

    protected Organisation() {}

    Organisation(String kind, LocalizedText name, LocalDate since) {
        super(Ids.next());
        this.kind = kind;
        names.add(new OfficialName(since, name));
    }

    /**
     * The earlier name ends the day before.
     *
     * @throws VersionConflict if what the editor saw is not what is stored
     * @throws ValidationFailed if a name of that day or a later one is known
     */
    void rename(int seenVersion, LocalizedText name, LocalDate since) {
        mustBe(seenVersion);
        OfficialName last = names().get(names.size() - 1);
        if (last.validFrom() != null && !since.isAfter(last.validFrom())) {
            ValidationFailed.ifAny(
                    List.of(Fault.at("/validFrom", "name-not-after", last.validFrom())));
        }
        names.add(new OfficialName(since, name));
    }

    /** The oldest first. */
    List<OfficialName> names() {
        return List.copyOf(names);
    }

    /** Empty where it had no name yet. */
    Optional<LocalizedText> nameOn(LocalDate day) {
        return names().stream()
                .filter(name -> name.holdsSince(day))
                .reduce((earlier, later) -> later)
                .map(OfficialName::name);
    }

    /** The name of the day, or its first one where it had none yet: somebody must be named. */
    OrganisationRef referenceOn(LocalDate day) {
        return new OrganisationRef(id(), nameOn(day).orElseGet(() -> names().get(0).name()));
    }

    String kind() {
        return kind;
    }
}
