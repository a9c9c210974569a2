package org.hawsh.embedded.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemonstrationPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Names of tribes that have been made into accusations: nobody in a demonstration bears one. */
    private static final Set<String> NEVER_USED =
            Set.of(
                    "التكريتي",
                    "الجبوري",
                    "العبيدي",
                    "الشمري",
                    "الدليمي",
                    "البياتي",
                    "العزاوي",
                    "الحسيني",
                    "البارزاني",
                    "الطالباني");

    private final List<Registration> everybody =
            Arrays.stream(DemonstrationCentre.values())
                    .flatMap(centre -> DemonstrationPeople.registrations(centre, TODAY).stream())
                    .toList();

    /** Those who agreed to be registered; the others are known by little, and are counted all the same. */
    private final List<Registration> registered =
            everybody.stream().filter(person -> person.kind().equals("registered")).toList();

    @Test
    void theFourCentresHaveAboutFourThousandSixHundredPeople() {
        assertThat(everybody).hasSize(4_620);
    }

    @Test
    void theSamePeopleComeOutEveryTime() {
        String once = DemonstrationPeople.csvOf("KRK", TODAY);
        assertThat(DemonstrationPeople.csvOf("KRK", TODAY)).isEqualTo(once);
        assertThat(DemonstrationPeople.csvOf("NIN", TODAY)).isNotEqualTo(once);
    }

    @Test
    void sixInTenAreWomen() {
        assertThat(share(person -> person.sex().equals("FEMALE"))).isBetween(0.55, 0.65);
    }

    @Test
    void sixInTenAreBetweenFifteenAndThirtyFive() {
        assertThat(share(person -> person.age() >= 15 && person.age() <= 35)).isBetween(0.55, 0.68);
    }

    @Test
    void aThirdKnowOnlyTheYearOfTheirBirthAndSomeNotEvenThat() {
        assertThat(share(person -> person.birthDate().matches("\\d{4}"))).isBetween(0.32, 0.38);
        assertThat(share(person -> person.birthDate().startsWith("~"))).isBetween(0.04, 0.10);
    }

    @Test
    void mostNamesAreInArabicScriptAndEveryScriptIsThere() {
        assertThat(share(person -> person.given().matches("[\\p{IsLatin} '-]+")))
                .isBetween(0.06, 0.18);
        assertThat(share(person -> person.given().matches(".*[ەێۆڕڵڤگچ].*"))).isBetween(0.03, 0.20);
    }

    @Test
    void nobodyIsRegisteredOnAWeekendTomorrowOrBeforeTheCentreOpened() {
        for (DemonstrationCentre centre : DemonstrationCentre.values()) {
            assertThat(DemonstrationPeople.registrations(centre, TODAY))
                    .extracting(Registration::registeredOn)
                    .allSatisfy(day -> assertThat(day).isBetween(centre.openedOn, TODAY))
                    .extracting(LocalDate::getDayOfWeek)
                    .doesNotContain(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        }
    }

    @Test
    void anyDayMayBeToday() {
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(7)); day = day.plusDays(1)) {
            LocalDate today = day;
            assertThat(DemonstrationPeople.registrations(DemonstrationCentre.DYL, today))
                    .allSatisfy(
                            person -> assertThat(person.registeredOn()).isBeforeOrEqualTo(today));
        }
    }

    @Test
    void aCentreRegistersEightyToAHundredAndFiftyPeopleAMonth() {
        for (DemonstrationCentre centre : DemonstrationCentre.values()) {
            long recently =
                    DemonstrationPeople.registrations(centre, TODAY).stream()
                            .filter(person -> person.registeredOn().isAfter(TODAY.minusMonths(6)))
                            .count();
            assertThat(recently / 6).as(centre.name()).isBetween(78L, 150L);
        }
    }

    @Test
    void consentIsMostlyWrittenAndWhoeverSpokeHasAWitness() {
        assertThat(share(person -> person.consentHow().equals("WRITTEN"))).isBetween(0.67, 0.73);
        assertThat(share(person -> person.consentHow().equals("THUMB_PRINT")))
                .isBetween(0.08, 0.12);
        assertThat(registered)
                .allSatisfy(
                        person ->
                                assertThat(person.witness().isEmpty())
                                        .isNotEqualTo(
                                                person.consentHow().equals("SPOKEN_WITH_WITNESS")));
    }

    @Test
    void aChildHasAGuardian() {
        assertThat(registered)
                .filteredOn(person -> person.age() < 18)
                .hasSizeGreaterThan(200)
                .allSatisfy(person -> assertThat(person.guardian()).isNotBlank());
    }

    @Test
    void someWereRegisteredTwiceInAnotherScript() {
        Map<String, Set<String>> spellings =
                registered.stream()
                        .filter(person -> person.birthDate().length() == 10)
                        .collect(
                                Collectors.groupingBy(
                                        person -> tableNameOf(person.given()) + person.birthDate(),
                                        Collectors.mapping(
                                                Registration::given, Collectors.toSet())));
        assertThat(spellings.values()).filteredOn(names -> names.size() > 1).hasSizeGreaterThan(15);
    }

    @Test
    void noFieldNeedsAQuotationMark() {
        assertThat(DemonstrationPeople.csvOf("BGD", TODAY).lines())
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(12))
                .noneSatisfy(line -> assertThat(line).contains("\""));
    }

    @Test
    void noFamilyNameIsATribeThatPeopleAreAccusedWith() {
        assertThat(NameTable.family().names())
                .extracting(Name::arabic)
                .doesNotContainAnyElementsOf(NEVER_USED);
    }

    @Test
    void noNameStandsTwiceInItsTable() {
        assertThat(NameTable.given().names())
                .extracting(name -> name.arabic() + name.sex())
                .doesNotHaveDuplicates();
        assertThat(NameTable.family().names()).extracting(Name::arabic).doesNotHaveDuplicates();
    }

    @Test
    void someOnlyWalkedInAndSomeGoByAChosenWord() {
        assertThat(everybody)
                .filteredOn(person -> person.kind().equals("walk-in"))
                .hasSizeBetween(180, 280)
                .allSatisfy(
                        person -> {
                            assertThat(person.ageBand()).isNotEmpty();
                            assertThat(person.birthDate() + person.consentHow()).isEmpty();
                        });
        assertThat(everybody)
                .filteredOn(person -> person.kind().equals("alias"))
                .hasSizeBetween(60, 130)
                .allSatisfy(
                        person ->
                                assertThat(
                                                person.father()
                                                        + person.family()
                                                        + person.birthDate()
                                                        + person.consentHow())
                                        .isEmpty());
    }

    private double share(Predicate<Registration> fitting) {
        return (double) registered.stream().filter(fitting).count() / registered.size();
    }

    /** The name of the table that is spelt like this; whoever was written down in a hurry stays as written. */
    private static String tableNameOf(String written) {
        return NameTable.given().names().stream()
                .filter(
                        name ->
                                name.arabic().equals(written)
                                        || name.kurdish().filter(written::equals).isPresent()
                                        || name.latin().contains(written))
                .map(Name::arabic)
                .findFirst()
                .orElse(written);
    }
}
