package org.hawsh.participants.duplicates;

import java.util.List;
import org.hawsh.participants.BirthDate;
import org.hawsh.participants.PersonDetails;
import org.hawsh.participants.Sex;
import org.hawsh.participants.duplicates.MatchReason.Part;
import org.hawsh.participants.duplicates.MatchReason.Verdict;
import org.hawsh.participants.matching.NameIndex.Meaning;
import org.hawsh.participants.matching.NameLikeness;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.participants.names.PersonName;
import org.hawsh.participants.search.Candidate;
import org.hawsh.participants.search.FamilyNames;

/**
 * Two records side by side. Missing parts speak neither for nor against: grandfathers and family names go unrecorded; a
 * different given name is somebody else. The family name, which nobody is told about, is compared beside two other parts or the year
 * alone, and otherwise as if it were missing.
 */
record Likeness(List<MatchReason> reasons, Verdict family) {
    /** Where {@link Candidate#part} has the parts of a name that are compared. */
    private static final List<Part> PLACES = List.of(Part.GIVEN, Part.FATHER, Part.GRANDFATHER);

    private static final int FAMILY = Candidate.PARTS - 1;

    static Likeness between(PersonDetails one, PersonDetails other) {
        PersonName name = one.name();
        PersonName facing = other.name();
        Likeness withoutFamily =
                withoutFamily(
                        names(name.given(), facing.given()),
                        names(name.father(), facing.father()),
                        names(name.grandfather(), facing.grandfather()),
                        sexes(one.sex(), other.sex()),
                        birthDates(one.birthDate(), other.birthDate()));
        return familyCounts(withoutFamily.reasons)
                ? new Likeness(withoutFamily.reasons, names(name.family(), facing.family()))
                : withoutFamily;
    }

    /** Of two whose parts were compared one by one. */
    static Likeness withoutFamily(
            Verdict given, Verdict father, Verdict grandfather, Verdict sex, Verdict birthDate) {
        return new Likeness(
                List.of(
                        new MatchReason(Part.GIVEN, given),
                        new MatchReason(Part.FATHER, father),
                        new MatchReason(Part.GRANDFATHER, grandfather),
                        new MatchReason(Part.SEX, sex),
                        new MatchReason(Part.BIRTH_DATE, birthDate)),
                Verdict.MISSING);
    }

    private static boolean familyCounts(List<MatchReason> reasons) {
        long parts =
                reasons.stream()
                        .filter(
                                reason ->
                                        PLACES.contains(reason.part()) && isAlike(reason.verdict()))
                        .count();
        return parts >= FamilyNames.OTHER_PARTS
                || reasons.stream()
                        .anyMatch(
                                reason ->
                                        reason.part() == Part.BIRTH_DATE
                                                && isAlike(reason.verdict()));
    }

    static boolean isAlike(Verdict verdict) {
        return verdict != Verdict.MISSING && verdict != Verdict.DIFFERENT;
    }

    /** The same, where names that hardly look alike are what the typed ones can mean in this register. */
    Likeness asMeant(MatchQuestion question, Candidate candidate) {
        return new Likeness(
                reasons.stream()
                        .map(
                                reason ->
                                        new MatchReason(
                                                reason.part(),
                                                asMeant(
                                                        reason.verdict(),
                                                        PLACES.indexOf(reason.part()),
                                                        question,
                                                        candidate)))
                        .toList(),
                asMeant(family, FAMILY, question, candidate));
    }

    /** @param place negative for what is no name */
    private static Verdict asMeant(
            Verdict verdict, int place, MatchQuestion question, Candidate candidate) {
        if (place < 0 || verdict != Verdict.DIFFERENT) {
            return verdict;
        }
        Meaning meaning = question.meaning(place, candidate);
        if (meaning == null) {
            return verdict;
        }
        return meaning.isSameName() ? Verdict.OTHER_SPELLING : Verdict.TYPO;
    }

    /** In the order of {@link MatchQuestion#asked}. */
    List<Verdict> names() {
        return List.of(in(Part.GIVEN), in(Part.FATHER), in(Part.GRANDFATHER), family);
    }

    Verdict in(Part part) {
        return reasons.stream()
                .filter(reason -> reason.part() == part)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Verdict names(String one, String other) {
        return one == null || other == null
                ? Verdict.MISSING
                : normalised(NameNormaliser.normalise(one), NameNormaliser.normalise(other));
    }

    /** Of two parts that were told, as the lexicon has them. */
    static Verdict normalised(String one, String other) {
        return switch (NameLikeness.between(one, other)) {
            case SAME_SPELLING -> Verdict.SAME_SPELLING;
            case OTHER_SPELLING -> Verdict.OTHER_SPELLING;
            case TYPO -> Verdict.TYPO;
            case DIFFERENT -> Verdict.DIFFERENT;
        };
    }

    static Verdict sexes(Sex one, Sex other) {
        if (one == null || other == null || one == Sex.NOT_RECORDED || other == Sex.NOT_RECORDED) {
            return Verdict.MISSING;
        }
        return one == other ? Verdict.SAME : Verdict.DIFFERENT;
    }

    private static Verdict birthDates(BirthDate one, BirthDate other) {
        if (one == null || other == null) {
            return Verdict.MISSING;
        }
        return one.equals(other) ? Verdict.SAME : years(Math.abs(one.year() - other.year()));
    }

    /** A year beside it is near: years are estimated, and the first of July stands for any day. */
    static Verdict years(int apart) {
        return apart <= 1 ? Verdict.NEAR : Verdict.DIFFERENT;
    }
}
