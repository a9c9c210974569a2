package org.hawsh.centres.organisations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.words.LocalizedText;

/** An organisation the centres work with. Ministries are merged and renamed: what was signed keeps the name of its day. */
@Entity
class Organisation {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OrganisationKind kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "organisation_name",
            joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    private List<OfficialName> names = new ArrayList<>();

    @Version private int version;

    protected Organisation() {}

    static Organisation of(OrganisationKind kind, LocalizedText name, LocalDate since) {
        Organisation organisation = new Organisation();
        organisation.id = Ids.next();
        organisation.kind = kind;
        organisation.names.add(new OfficialName(since, name));
        return organisation;
    }

    /**
     * The earlier name ends the day before.
     *
     * @throws VersionConflict if what the editor saw is not what is stored
     * @throws ValidationFailed if a name of that day or a later one is known
     */
    void rename(int seenVersion, LocalizedText name, LocalDate since) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
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
        return new OrganisationRef(id, nameOn(day).orElseGet(() -> names().get(0).name()));
    }

    UUID id() {
        return id;
    }

    OrganisationKind kind() {
        return kind;
    }

    int version() {
        return version;
    }
}
