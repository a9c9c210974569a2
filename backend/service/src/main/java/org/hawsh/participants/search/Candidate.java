package org.hawsh.participants.search;

import java.util.UUID;

/** Of somebody found no more than the ranking needs: the numbers of the written parts, sex and the year of birth. */
public record Candidate(
        UUID id,
        Integer given,
        Integer father,
        Integer grandfather,
        Integer greatGrandfather,
        Integer family,
        String sex,
        Integer birthYear) {

    /** The parts in the order they are told; the family name is the last. */
    public static final int PARTS = 5;

    /** Those before the family name. */
    public static final int PARTS_OF_TEXT = 4;

    public Integer part(int place) {
        return switch (place) {
            case 0 -> given;
            case 1 -> father;
            case 2 -> grandfather;
            case 3 -> greatGrandfather;
            default -> family;
        };
    }
}
