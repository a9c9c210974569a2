package org.hawsh.access.clients;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** What a program names itself where it asks for a token: its name as far as that is written in Latin, and what no other has. */
final class ClientId {
    private static final int LONGEST_NAME = 40;
    private static final int TAIL = 6;

    private ClientId() {}

    static String of(String name, UUID id) {
        String latin =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        String start = latin.substring(0, Math.min(latin.length(), LONGEST_NAME));
        String slug = start.replaceAll("^-|-$", "");
        String whole = id.toString();
        return (slug.isEmpty() ? "client" : slug) + "-" + whole.substring(whole.length() - TAIL);
    }
}
