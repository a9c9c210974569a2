package org.hawsh.participants;

/**
 * What narrows a search beside the typed words; null where it does not.
 *
 * @param birthYear born then, give or take a year
 * @param grandfather the lexicon's numbers of the grandfather's name
 */
record PeopleFilter(Integer birthYear, Sex sex, Integer[] grandfather) {
    static final PeopleFilter NONE = new PeopleFilter(null, null, null);
}
