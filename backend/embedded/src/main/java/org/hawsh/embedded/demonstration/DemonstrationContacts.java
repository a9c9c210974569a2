package org.hawsh.embedded.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the people of a demonstration may be reached, by their number in the line, so that each start has the same. Of ten one has no phone,
 * two share one, one asked for a woman's voice, one may be called and not written to, and one said no. As bodies of requests; the
 * numbers are given to nobody.
 */
public final class DemonstrationContacts {
    private static final int SAYS_NO = 6;
    private static final int WITHOUT_A_PHONE = 3;
    private static final int WOMAN_CALLER = 2;
    private static final int CALLS_ONLY = 8;
    private static final List<Integer> SHARED = List.of(4, 7);

    private DemonstrationContacts() {}

    public static boolean saidYes(int number) {
        return number % 10 != SAYS_NO;
    }

    public static Map<String, Object> consent(int number) {
        Map<String, Object> consent = new HashMap<>();
        consent.put("purpose", "CONTACT");
        consent.put("decision", saidYes(number) ? "GIVEN" : "REFUSED");
        consent.put("language", number % 3 == 0 ? "ckb" : "ar");
        consent.put("textVersion", "2026-11");
        if (saidYes(number)) {
            consent.put("how", "WRITTEN");
        }
        return consent;
    }

    public static Map<String, Object> contact(int number) {
        int kind = number % 10;
        Map<String, Object> contact = new HashMap<>();
        if (kind == WITHOUT_A_PHONE) {
            contact.put("whose", "NONE");
            return contact;
        }
        contact.put("phone", "0770 000 %04d".formatted(1000 + number));
        contact.put("whose", SHARED.contains(kind) ? "SHARED" : "OWN");
        if (SHARED.contains(kind)) {
            contact.put("askFor", "زينب · زەینەب");
        }
        contact.put("mayCall", true);
        contact.put("maySayCentre", !SHARED.contains(kind));
        contact.put("mayWrite", kind != CALLS_ONLY && !SHARED.contains(kind));
        contact.put("womanCallerOnly", kind == WOMAN_CALLER);
        contact.put("bestHours", List.of(number % 2 == 0 ? "MORNING" : "AFTERNOON"));
        return contact;
    }
}
