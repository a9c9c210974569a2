package org.hawsh.participants.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What one person told of themself. */
@Entity
@Table(name = "participant_profile")
class Profile {
    @Id private UUID participantId;

    private String[] languages;

    private Integer governorateId;

    private Integer districtId;

    @Enumerated(EnumType.STRING)
    private HeardOf heardOf;

    private String formerOccupation;

    private String[] skills;

    private String[] accessNeeds;

    private UUID guardianId;

    private String guardianName;

    @Enumerated(EnumType.STRING)
    private GuardianDetails.Relationship guardianRelationship;

    protected Profile() {}

    static Profile of(UUID participantId) {
        Profile profile = new Profile();
        profile.participantId = participantId;
        return profile;
    }

    void become(ProfileDetails details, CoarsePlace home) {
        this.languages = array(details.languages());
        this.governorateId = home.governorateId();
        this.districtId = home.districtId();
        this.heardOf = details.heardOf();
        this.formerOccupation = stripped(details.formerOccupation());
        this.skills = array(details.skills());
        this.accessNeeds =
                details.accessNeeds() == null
                        ? new String[0]
                        : details.accessNeeds().stream().map(Enum::name).toArray(String[]::new);
        GuardianDetails guardian = details.guardian();
        this.guardianId = guardian == null ? null : guardian.participantId();
        this.guardianName = guardian == null ? null : stripped(guardian.name());
        this.guardianRelationship = guardian == null ? null : guardian.relationship();
    }

    UUID participantId() {
        return participantId;
    }

    List<String> languages() {
        return List.of(languages);
    }

    CoarsePlace home() {
        return new CoarsePlace(governorateId, districtId);
    }

    HeardOf heardOf() {
        return heardOf;
    }

    String formerOccupation() {
        return formerOccupation;
    }

    List<String> skills() {
        return List.of(skills);
    }

    Set<AccessNeed> accessNeeds() {
        Set<AccessNeed> needs = EnumSet.noneOf(AccessNeed.class);
        Arrays.stream(accessNeeds).map(AccessNeed::valueOf).forEach(needs::add);
        return needs;
    }

    GuardianDetails guardian() {
        return guardianRelationship == null
                ? null
                : new GuardianDetails(guardianId, guardianName, guardianRelationship);
    }

    private static String[] array(Collection<String> texts) {
        return texts == null
                ? new String[0]
                : texts.stream().map(String::strip).distinct().toArray(String[]::new);
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }
}
