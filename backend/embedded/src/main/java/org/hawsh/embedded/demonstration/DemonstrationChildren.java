package org.hawsh.embedded.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A few invented children for each centre, and who collects them. As bodies of requests. */
public final class DemonstrationChildren {

    private DemonstrationChildren() {}

    /** One list for each mother. */
    public static List<List<Map<String, Object>>> ofEachMother(LocalDate today) {
        int year = today.getYear();
        return List.of(
                List.of(
                        child("Yusuf · يوسف", "MALE", year - 4, 5),
                        child("Noor · نور", "FEMALE", year - 1, 2)),
                List.of(child("Rozh · ڕۆژ", "FEMALE", year - 5, 9)),
                List.of(
                        child("Ali · علي", "MALE", year - 3, 11),
                        child("Fatima · فاطمة", "FEMALE", year - 7, 4)),
                List.of(child("Dara · دارا", "MALE", year - 2, 1)));
    }

    /** The first may fetch, the second must never be given the child. */
    public static List<Map<String, Object>> collectors() {
        return List.of(
                Map.of(
                        "kind",
                        "ALLOWED",
                        "name",
                        "Maryam Ali · مريم علي",
                        "relation",
                        "aunt · خالة",
                        "phone",
                        "+964 770 000 0901"),
                Map.of("kind", "FORBIDDEN", "name", "Karim Jabbar · كريم جبار"));
    }

    private static Map<String, Object> child(String given, String sex, int year, int month) {
        return Map.of("given", given, "sex", sex, "birthYear", year, "birthMonth", month);
    }
}
