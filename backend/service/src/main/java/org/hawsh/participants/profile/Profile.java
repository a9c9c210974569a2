package org.hawsh.participants.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
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

    private String heardOf;

    private String formerOccupation;

    private String[] skills;

    private String[] accessNeeds;

    private UUID guardianId;

    private String guardianName;

    private String guardianRelationship;

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
        this.accessNeeds = array(details.accessNeeds());
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

    String heardOf() {
        return heardOf;
    }

    String formerOccupation() {
        return formerOccupation;
    }

    List<String> skills() {
        return List.of(skills);
    }

    Set<String> accessNeeds() {
        return InOrder.of(Set.of(accessNeeds));
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
