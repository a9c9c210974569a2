package org.hawsh.participants.search;

import org.hawsh.participants.Sex;

/**
 * What narrows a search beside the typed words; null where it does not.
 *
 * @param birthYear born then, give or take a year
 * @param grandfather the lexicon's numbers of the grandfather's name
 * @param family the lexicon's numbers of the family name, where it counts
 * @param governorate the place people told that they live in
 */
public record PeopleFilter(
        Integer birthYear, Sex sex, Integer[] grandfather, Integer[] family, Integer governorate) {
    public static final PeopleFilter NONE = bornAbout(null);

    public static PeopleFilter bornAbout(Integer year) {
        return new PeopleFilter(year, null, null, null, null);
    }

    /** By a family name nobody is found but beside two others that stand where they were typed, or a year. */
    boolean needsTwoNames() {
        return family != null && birthYear == null;
    }
}
