package org.hawsh.clients;

import java.util.ArrayList;
import java.util.List;
import org.hawsh.client.model.ParticipantSummary;

/** People of a file, each with a name nobody else in it bears, and older than whom the other tests register. */
final class AThousandPeople {
    private static final List<String> NAMES =
            List.of(
                    "سارة", "مريم", "نور", "زهراء", "هدى", "شيلان", "ڕێزان", "Dilan", "Awaz",
                    "Tara");
    private static final List<String> FATHERS =
            List.of("أحمد", "علي", "حسن", "عمر", "خالد", "ئازاد", "هیوا", "Karim", "Jalal", "Omar");

    private AThousandPeople() {}

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String given : NAMES) {
            for (String father : FATHERS) {
                for (String grandfather : FATHERS) {
                    names.add(String.join(" ", given, father, grandfather));
                }
            }
        }
        return names;
    }

    /** In the form that an import takes. */
    static String file() {
        StringBuilder file = new StringBuilder("given,father,grandfather,sex,birth_date\n");
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            file.append(names.get(i).replace(' ', ',')).append(",FEMALE,").append(1950 + i % 30);
            file.append('\n');
        }
        return file.toString();
    }

    static String nameOf(ParticipantSummary person) {
        var name = person.getName();
        return String.join(" ", name.getGiven(), name.getFather(), name.getGrandfather());
    }
}
