package org.hawsh.embedded.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hawsh.embedded.DemonstrationStaff;

/**
 * What a centre of the demonstration looks like: rooms, hours, a corner for children, a few invented people, a day it was
 * closed and one it will be. As bodies of requests, since it goes in through the same doors as everything else.
 */
public final class DemonstrationCentres {
    private static final List<String> WORKING_DAYS =
            List.of("SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY");

    private static final int RAMADAN = 9;

    private DemonstrationCentres() {}

    public static Map<String, Object> hours(LocalDate today) {
        HijrahDate ramadan =
                HijrahDate.from(today)
                        .with(ChronoField.MONTH_OF_YEAR, RAMADAN)
                        .with(ChronoField.DAY_OF_MONTH, 1);
        LocalDate first = LocalDate.from(ramadan);
        LocalDate last = first.plusDays(ramadan.lengthOfMonth() - 1L);
        if (last.isBefore(today)) {
            return hours(first.plusYears(1).minusDays(40));
        }
        return Map.of(
                "phone",
                "+9647701200300",
                "openingHours",
                Map.of(
                        "regular",
                        week("08:30", "15:30"),
                        "seasons",
                        List.of(
                                Map.of(
                                        "name",
                                        words("Ramadan", "رمضان", "ڕەمەزان"),
                                        "from",
                                        first.toString(),
                                        "to",
                                        last.toString(),
                                        "hours",
                                        week("09:00", "13:00")))));
    }

    /** The last one is where the children are. */
    public static List<Map<String, Object>> rooms() {
        return List.of(
                room("Reception", "الاستقبال", "پێشوازی", "OFFICE", 12),
                room("Classroom 1", "صف 1", "پۆلی 1", "CLASSROOM", 22),
                room("Classroom 2", "صف 2", "پۆلی 2", "CLASSROOM", 18),
                room("Sewing workshop", "ورشة الخياطة", "کارگەی دروومان", "WORKSHOP", 16),
                room("Hall", "القاعة", "هۆڵ", "HALL", 70),
                room("Quiet room", "الغرفة الهادئة", "ژووری ئارام", "OTHER", 6),
                room("Courtyard", "الحوش", "حەوشە", "OUTDOOR", 120),
                room("Children's corner", "ركن الأطفال", "گۆشەی منداڵان", "CHILDRENS_CORNER", 20));
    }

    public static Map<String, Object> corner(String roomId) {
        return Map.of(
                "roomId",
                roomId,
                "places",
                15,
                "bands",
                List.of(band(0, 24, 4), band(24, 72, 8), band(72, 144, 12)));
    }

    /** Invented, like everybody else here; their numbers belong to nobody. */
    public static List<Map<String, Object>> staff(String centreCode, String centreId) {
        return switch (centreCode) {
            case "BGD" ->
                    staff(
                            centreId,
                            1,
                            "Intisar Mahdi",
                            "Ali Kadhim",
                            "Raghad Fadhil",
                            "Zahra Hadi",
                            "Salam Jabbar",
                            "Huda Karim");
            case "DYL" ->
                    staff(
                            centreId,
                            2,
                            "Wisam Taha",
                            "Shaima Latif",
                            "Hiwa Rashid",
                            "Rafal Amer",
                            "Qais Hamid",
                            "Berivan Nuri");
            case "NIN" ->
                    staff(
                            centreId,
                            4,
                            "Ghazwan Idris",
                            "Maryam Sami",
                            "Nawal Younis",
                            "Zeena Basim",
                            "Ammar Thanoon",
                            "Rand Khalil");
            default ->
                    staff(
                            centreId,
                            3,
                            "Bahar Salih",
                            "Mustafa Anwar",
                            "Chnar Hama",
                            "Shilan Omar",
                            "Yaşar Bayatlı",
                            "Dilnia Kareem");
        };
    }

    /** Whoever has a login teaches under it: what they take the sheets of is theirs. */
    public static Map<String, Object> facilitator(String centreId, DemonstrationStaff login) {
        Map<String, Object> member =
                member(centreId, 90, login.firstName() + " " + login.lastName(), "Facilitator");
        member.put("subject", login.subject());
        member.putAll(papers());
        return member;
    }

    public static List<Map<String, Object>> focalPoints(String centreCode, String centreId) {
        return switch (centreCode) {
            case "BGD" -> List.of(point(centreId, 11, "Umm Hassan", "Al-Shaab quarter", "ar"));
            case "DYL" ->
                    List.of(point(centreId, 21, "Abu Rafid", "Saadiya returnees", "ar", "ckb"));
            case "NIN" -> List.of(point(centreId, 41, "Sheikha Amina", "Al-Intisar quarter", "ar"));
            default ->
                    List.of(
                            point(centreId, 31, "Kak Azad", "Rahimawa", "ckb", "ar"),
                            point(centreId, 32, "Umm Sinan", "Taseen", "ar"));
        };
    }

    public static List<Map<String, Object>> closures(LocalDate today) {
        LocalDate past = working(today.minusDays(18));
        LocalDate coming = working(today.plusDays(9));
        return List.of(
                Map.of(
                        "startsAt",
                        past + "T11:00",
                        "endsAt",
                        past + "T15:30",
                        "cause",
                        "ELECTRICITY",
                        "notice",
                        words(
                                "No electricity today from 11:00. We open again tomorrow.",
                                "لا كهرباء اليوم من الساعة 11:00. نفتح غداً.",
                                "ئەمڕۆ لە کاتژمێر 11:00ەوە کارەبا نییە. سبەی دەکەینەوە.")),
                Map.of(
                        "startsAt",
                        coming + "T08:30",
                        "endsAt",
                        coming + "T15:30",
                        "cause",
                        "MAINTENANCE",
                        "notice",
                        words(
                                "Closed for repairs on this day. We are sorry for your trouble.",
                                "المركز مغلق في هذا اليوم للصيانة. نعتذر عن الإزعاج.",
                                "ئەم ڕۆژە سەنتەر بۆ چاککردنەوە داخراوە. داوای لێبوردن دەکەین.")));
    }

    /** Beside the staff a trainer by the hour and volunteers; all but the last may be with children. */
    private static List<Map<String, Object>> staff(String centreId, int centre, String... names) {
        List<String> jobs =
                List.of(
                        "Coordinator",
                        "Trainer",
                        "Childcare worker",
                        "Facilitator",
                        "Trainer, vocational",
                        "Volunteer");
        List<String> engagements =
                List.of("STAFF", "STAFF", "STAFF", "STAFF", "HOURLY", "VOLUNTEER");
        return IntStream.range(0, names.length)
                .mapToObj(
                        i -> {
                            Map<String, Object> member =
                                    member(centreId, centre * 10 + i, names[i], jobs.get(i));
                            member.put("engagement", engagements.get(i));
                            if (i < names.length - 1) {
                                member.putAll(papers());
                            }
                            return member;
                        })
                .toList();
    }

    /** Code of conduct, safeguarding and vetting, good for longer than any course of the demonstration. */
    static Map<String, Object> papers() {
        LocalDate until = Iraq.today().plusYears(2);
        Map<String, Object> paper = Map.of("on", "2025-01-12", "goodUntil", until.toString());
        return Map.of("conduct", paper, "safeguarding", paper, "vetting", paper);
    }

    static Map<String, Object> member(String centreId, int number, String name, String job) {
        return new HashMap<>(
                Map.of(
                        "centreId", centreId,
                        "name", name,
                        "job", job,
                        "phone", "+964 770 000 01%02d".formatted(number),
                        "from", "2024-01-07"));
    }

    private static Map<String, Object> point(
            String centreId, int number, String name, String community, String... languages) {
        return Map.of(
                "centreId",
                centreId,
                "name",
                name,
                "phone",
                "+964 750 000 02%02d".formatted(number),
                "community",
                community,
                "languages",
                List.of(languages),
                "availability",
                "Mornings",
                "from",
                "2024-03-03");
    }

    private static Map<String, Object> room(
            String en, String ar, String ckb, String kind, int capacity) {
        return Map.of(
                "name", words(en, ar, ckb), "kind", kind, "capacity", capacity, "stepFree", true);
    }

    private static Map<String, Object> band(int from, int to, int children) {
        return Map.of("fromMonths", from, "toMonths", to, "childrenPerWorker", children);
    }

    private static List<Map<String, Object>> week(String opens, String closes) {
        return WORKING_DAYS.stream()
                .map(day -> Map.<String, Object>of("day", day, "opens", opens, "closes", closes))
                .toList();
    }

    private static Map<String, Object> words(String en, String ar, String ckb) {
        return Map.of("en", en, "ar", ar, "ckb", ckb);
    }

    private static LocalDate working(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(
                        next ->
                                next.getDayOfWeek() != DayOfWeek.FRIDAY
                                        && next.getDayOfWeek() != DayOfWeek.SATURDAY)
                .findFirst()
                .orElseThrow();
    }
}
