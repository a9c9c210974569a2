package org.hawsh.grants.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.grants.calls.rules.SupportRequirement;
import org.hawsh.grants.calls.rules.SupportRulesView;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.junit.jupiter.api.Test;

/** What a call must say before it opens, one requirement after the other. */
class CallRequirementsTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final DraftWords WORDS = new DraftWords("Words", "كلمات", "وشە");
    private static final GrantCallDetails NOTHING =
            new CreateGrantCall(UUID.randomUUID(), UUID.randomUUID(), WORDS).details();

    @Test
    void whateverTheContributionAsksForEveryCallSaysTheseThings() {
        assertEquals(
                List.of(
                        "/howToApply/en required",
                        "/howToApply/ar required",
                        "/howToApply/ckb required",
                        "/budget required",
                        "/opensOn required",
                        "/closesOn required"),
                unmet(NOTHING, Set.of()));
    }

    @Test
    void eachRequirementOfTheContributionAsksForItsPartAndNoOther() {
        assertEquals(
                List.of("/purpose/en required", "/purpose/ar required", "/purpose/ckb required"),
                asked(SupportRequirement.PURPOSE));
        assertEquals(List.of("/kinds choose-at-least-one"), asked(SupportRequirement.KINDS));
        assertEquals(
                List.of("/applicants choose-at-least-one"), asked(SupportRequirement.APPLICANTS));
        assertEquals(List.of("/criteria choose-at-least-one"), asked(SupportRequirement.CRITERIA));
        assertEquals(List.of("/maximum required"), asked(SupportRequirement.MAXIMUM));
        assertEquals(
                List.of(
                        "/exactAmount/en required",
                        "/exactAmount/ar required",
                        "/exactAmount/ckb required"),
                asked(SupportRequirement.EXACT_AMOUNT));
        assertEquals(
                List.of("/documents choose-at-least-one"), asked(SupportRequirement.DOCUMENTS));
        assertEquals(
                List.of(
                        "/complainTo/en required",
                        "/complainTo/ar required",
                        "/complainTo/ckb required",
                        "/complaintDays required"),
                asked(SupportRequirement.COMPLAINT));
    }

    @Test
    void aCallThatSaysEverythingLacksNothing() {
        assertEquals(
                List.of(),
                unmet(
                        call("2500", "8000", TODAY, List.of(criterion(60), criterion(40))),
                        everything()));
    }

    @Test
    void theWeightsMakeAHundred() {
        assertEquals(
                List.of("/criteria weights-make"),
                unmet(
                        call("2500", "8000", TODAY, List.of(criterion(60), criterion(41))),
                        everything()));
    }

    @Test
    void aCriterionIsSaidInThreeLanguages() {
        Criterion unsaid = new Criterion(new DraftWords("Useful", "مفيد", null), 100);
        assertEquals(
                List.of("/criteria/0/words/ckb required"),
                unmet(call("2500", "8000", TODAY, List.of(unsaid)), everything()));
    }

    @Test
    void noSupportIsMoreThanTheCeilingOrTheBudget() {
        assertEquals(
                List.of("/maximum over-the-ceiling"),
                unmet(call("5000.01", "8000", TODAY, List.of(criterion(100))), everything()));
        assertEquals(
                List.of("/maximum maximum-over-budget"),
                unmet(call("2500", "2499.99", TODAY, List.of(criterion(100))), everything()));
    }

    @Test
    void noBudgetIsMoreThanWhatIsLeftOfTheContribution() {
        assertEquals(
                List.of(),
                unmet(call("2500", "12000", TODAY, List.of(criterion(100))), everything()));
        assertEquals(
                List.of("/budget over-what-is-left"),
                unmet(call("2500", "12000.01", TODAY, List.of(criterion(100))), everything()));
    }

    @Test
    void aCallClosesTodayAtTheEarliestAndOnTheContributionsLastDayAtTheLatest() {
        List<Criterion> one = List.of(criterion(100));
        assertEquals(
                List.of("/closesOn in-the-past"),
                unmet(call("2500", "8000", TODAY.minusDays(1), one), everything()));
        assertEquals(
                List.of("/closesOn after-the-last-day"),
                unmet(call("2500", "8000", TODAY.plusYears(1).plusDays(1), one), everything()));
        assertEquals(List.of(), unmet(call("2500", "8000", TODAY.plusYears(1), one), everything()));
    }

    private static List<String> asked(SupportRequirement requirement) {
        List<String> more = new java.util.ArrayList<>(unmet(NOTHING, Set.of(requirement)));
        more.removeAll(unmet(NOTHING, Set.of()));
        return more;
    }

    private static List<String> unmet(GrantCallDetails call, Set<SupportRequirement> asked) {
        SupportRulesView rules =
                new SupportRulesView(
                        null,
                        null,
                        usd("5000"),
                        usd("20000"),
                        usd("12000"),
                        TODAY.plusYears(1),
                        false,
                        List.copyOf(asked),
                        0);
        return CallRequirements.unmet(call, rules, TODAY).stream()
                .map(CallRequirementsTest::said)
                .toList();
    }

    private static String said(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }

    private static GrantCallDetails call(
            String maximum, String budget, LocalDate closesOn, List<Criterion> criteria) {
        return new GrantCallDetails(
                WORDS,
                WORDS,
                Set.of("CLEAN_UP"),
                Set.of("NEIGHBOURS"),
                criteria,
                WORDS,
                usd(maximum),
                usd(budget),
                TODAY.minusDays(5),
                closesOn,
                Set.of("BUDGET"),
                WORDS,
                WORDS,
                15,
                false);
    }

    private static Criterion criterion(int weight) {
        return new Criterion(WORDS, weight);
    }

    private static Set<SupportRequirement> everything() {
        return EnumSet.allOf(SupportRequirement.class);
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), Currency.USD);
    }
}
