package org.hawsh.grants.networks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.PlainText;

/** Everything about a member that can be edited, as it stands after the patch. Who they are of the register stays. */
@Schema(name = "EditVolunteerNetworkMember")
record MemberDetails(
        @PlainText @Size(max = 120) String name,
        @Schema(pattern = PhoneNumber.PROMISED) @PhoneNumber.Phone String phone,
        @NotNull @CodeOf(NetworkSheet.ROLES) String role,
        @NotNull Boolean represents,
        @Schema(
                        description =
                                "The first day of it; where nobody says it, the day they joined with it, or today")
                LocalDate representsFrom,
        @Schema(
                        description =
                                "The last day of it, once they represent it no more; where nobody says it, the day they left, or today")
                LocalDate representsUntil,
        Boolean ofAge,
        @NotNull LocalDate joinedOn,
        LocalDate leftOn) {

    MemberContact contact() {
        return new MemberContact(name == null ? null : name.strip(), PhoneNumber.stored(phone));
    }

    /**
     * With the days on which they began and stopped to represent the network, where nobody said them.
     *
     * @param before null for somebody who joins
     */
    MemberDetails dated(MemberDetails before, LocalDate today) {
        boolean did = before != null && before.represents();
        LocalDate from = representsFrom;
        LocalDate until = representsUntil;
        if (represents && !did) {
            LocalDate since = before == null ? joinedOn : today;
            from = isNew(from, before == null ? null : before.representsFrom()) ? from : since;
            until = isNew(until, before == null ? null : before.representsUntil()) ? until : null;
        } else if (represents && !isNew(from, before.representsFrom())) {
            from = joinedWith(before) ? joinedOn : before.representsFrom();
        } else if (did && !represents && until == null) {
            until = leftOn == null ? today : leftOn;
        }
        return new MemberDetails(
                name, phone, role, represents, from, until, ofAge, joinedOn, leftOn);
    }

    /** What the patch changed, and the days that follow from it. */
    Set<String> changed(MemberDetails before, MergePatch.Patched<MemberDetails> patched) {
        Set<String> changed = new HashSet<>(patched.changedFields());
        if (!Objects.equals(representsFrom, before.representsFrom())) {
            changed.add("representsFrom");
        }
        if (!Objects.equals(representsUntil, before.representsUntil())) {
            changed.add("representsUntil");
        }
        return changed;
    }

    /** They have represented it since they joined, and the day of that is mended. */
    private boolean joinedWith(MemberDetails before) {
        return before.joinedOn().equals(before.representsFrom());
    }

    private static boolean isNew(LocalDate said, LocalDate before) {
        return said != null && !said.equals(before);
    }

    boolean isThereNow() {
        return leftOn == null;
    }
}
