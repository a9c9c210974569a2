package org.hawsh.participants.profile;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** The further answers are in the history of the participant they belong to. */
@Singleton
class ProfileSheet implements Sheet {
    static final String WAYS_OF_HEARING = "ways-of-hearing";
    static final String ACCESS_NEEDS = "access-needs";
    static final String GUARDIANS = "guardian-relationships";

    static final Kind PARTICIPANT =
            Kind.of(
                            "participant",
                            "READ_PROFILE",
                            "EDIT_PROFILE",
                            "READ_MOTHER_NAME",
                            "RECORD_DISPLACEMENT",
                            "READ_ORIGIN",
                            "READ_CONTACT",
                            "EDIT_CONTACT")
                    .withFieldsOf(ProfileDetails.class)
                    .withFieldsOf("contact.", ContactDetails.class)
                    .withFields("displacement")
                    .withPurposesOf(NamePurpose.class)
                    .withPurposesOf(OriginReading.Purpose.class)
                    .ofPeople(
                            Permissions.PARTICIPANT_MOTHER_NAME_READ,
                            Permissions.PARTICIPANT_CONTACT_READ,
                            Permissions.PARTICIPANT_CONTACT_UPDATE,
                            Permissions.ORIGIN_RECORD,
                            Permissions.ORIGIN_READ);

    @Override
    public List<Kind> kinds() {
        return List.of(PARTICIPANT);
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of(WAYS_OF_HEARING), CodeList.of(ACCESS_NEEDS), CodeList.of(GUARDIANS));
    }
}
