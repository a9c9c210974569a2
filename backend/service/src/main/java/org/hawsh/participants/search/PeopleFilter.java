package org.hawsh.participants.search;

import org.hawsh.participants.Sex;

/**
 * What narrows a search beside the typed words; null where it does not.
 *
 * @param birthYear born then, give or take a year
 * @param grandfather the lexicon's numbers of the grandfather's name
 * @param governorate the place people told that they live in
 */
public record PeopleFilter(Integer birthYear, Sex sex, Integer[] grandfather, Integer governorate) {
    public static final PeopleFilter NONE = bornAbout(null);

    public static PeopleFilter bornAbout(Integer year) {
        return new PeopleFilter(year, null, null, null);
    }
}
