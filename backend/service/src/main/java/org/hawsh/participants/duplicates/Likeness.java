package org.hawsh.participants.duplicates;

import java.util.ArrayList;
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
        List<MatchReason> reasons = new ArrayList<>();
        reasons.add(new MatchReason(Part.GIVEN, names(name.given(), facing.given())));
        reasons.add(new MatchReason(Part.FATHER, names(name.father(), facing.father())));
        reasons.add(
                new MatchReason(Part.GRANDFATHER, names(name.grandfather(), facing.grandfather())));
        reasons.add(new MatchReason(Part.SEX, sexes(one.sex(), other.sex())));
        reasons.add(
                new MatchReason(Part.BIRTH_DATE, birthDates(one.birthDate(), other.birthDate())));
        return new Likeness(
                List.copyOf(reasons),
                familyCounts(reasons) ? names(name.family(), facing.family()) : Verdict.MISSING);
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
        if (one == null || other == null) {
            return Verdict.MISSING;
        }
        return switch (NameLikeness.between(
                NameNormaliser.normalise(one), NameNormaliser.normalise(other))) {
            case SAME_SPELLING -> Verdict.SAME_SPELLING;
            case OTHER_SPELLING -> Verdict.OTHER_SPELLING;
            case TYPO -> Verdict.TYPO;
            case DIFFERENT -> Verdict.DIFFERENT;
        };
    }

    private static Verdict sexes(Sex one, Sex other) {
        if (one == null || other == null || one == Sex.NOT_RECORDED || other == Sex.NOT_RECORDED) {
            return Verdict.MISSING;
        }
        return one == other ? Verdict.SAME : Verdict.DIFFERENT;
    }

    /** A year beside it is near: years are estimated, and the first of July stands for any day. */
    private static Verdict birthDates(BirthDate one, BirthDate other) {
        if (one == null || other == null) {
            return Verdict.MISSING;
        }
        if (one.equals(other)) {
            return Verdict.SAME;
        }
        return Math.abs(one.year() - other.year()) <= 1 ? Verdict.NEAR : Verdict.DIFFERENT;
    }
}
