package org.hawsh.participants.names;

/**
 * A name as a paper for the person themself bears it: never the family name, which may be tribal and is added by hand where
 * the person asks for it.
 *
 * @param latin as the person types it; null where nobody asked
 */
public record FullName(String given, String father, String grandfather, String latin) {

    public static FullName of(PersonName name) {
        return new FullName(name.given(), name.father(), name.grandfather(), name.latin());
    }
}
