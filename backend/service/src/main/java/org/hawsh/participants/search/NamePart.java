package org.hawsh.participants.search;

/**
 * The parts of a name that a typed word may stand for, in the order in which they are said, and how a statement asks for each.
 *
 * <p>Of two parts that are asked for by {@code = any} an index of both is descended for those that exist, however many people bear
 * either. What is asked for by an overlap of arrays ({@code &&}) chooses no index: it is looked at in the few who are left.
 */
enum NamePart {
    GIVEN("p.given_word", 1),
    FATHER("p.father_word", 2),
    GRANDFATHER("p.grandfather_word", 3),
    GREAT_GRANDFATHER("p.great_grandfather_word", 4);

    /** The word that was typed in its place, written exactly so. */
    final String spelt;

    /** The same, or any other spelling of that name. */
    final String named;

    /** As {@link #named}, without choosing an index. */
    final String alsoNamed;

    /** Of the typed words that which the fewest people bear, whatever it can mean and wherever it was typed. */
    final String rarest;

    final String second;

    NamePart(String column, int place) {
        spelt = column + " = any(:s" + place + ")";
        named = column + " = any(:n" + place + ")";
        alsoNamed = "array[" + column + "] && cast(:n" + place + " as integer[])";
        rarest = column + " = any(:rarest)";
        second = column + " = any(:second)";
    }
}
