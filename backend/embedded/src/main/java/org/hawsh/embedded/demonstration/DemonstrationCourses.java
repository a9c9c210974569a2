package org.hawsh.embedded.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What runs at a centre of the demonstration: a week that is full without anybody or any room being in two places. Some courses
 * have been running for weeks, one begins soon, one is over and waits to be completed. As bodies of requests, since they go in through the same doors as everything
 * else.
 */
public final class DemonstrationCourses {
    /** In the order of {@link DemonstrationCentres#rooms()}. */
    private static final int CLASSROOM_1 = 1;

    private static final int CLASSROOM_2 = 2;
    private static final int SEWING = 3;
    private static final int HALL = 4;
    private static final int COURTYARD = 6;

    /** In the order of {@link DemonstrationCentres#staff}, and after them whoever has a login as facilitator. */
    private static final int COORDINATOR = 0;

    private static final int TRAINER = 1;
    private static final int FACILITATOR = 3;
    private static final int BY_THE_HOUR = 4;
    private static final int WITH_A_LOGIN = 6;

    private static final List<Plan> PLANS =
            List.of(
                    new Plan(
                            1,
                            CLASSROOM_1,
                            FACILITATOR,
                            "SUNDAY TUESDAY THURSDAY",
                            "09:00",
                            "10:30",
                            22,
                            4,
                            -5,
                            11),
                    new Plan(
                            2,
                            CLASSROOM_2,
                            TRAINER,
                            "SUNDAY MONDAY WEDNESDAY",
                            "09:00",
                            "10:30",
                            18,
                            5,
                            -4,
                            12),
                    new Plan(
                            4,
                            SEWING,
                            BY_THE_HOUR,
                            "SUNDAY TUESDAY THURSDAY",
                            "09:00",
                            "12:00",
                            16,
                            6,
                            -6,
                            7),
                    new Plan(
                            5,
                            SEWING,
                            BY_THE_HOUR,
                            "MONDAY WEDNESDAY",
                            "10:00",
                            "12:30",
                            12,
                            2,
                            -3,
                            6),
                    new Plan(
                            7,
                            COURTYARD,
                            BY_THE_HOUR,
                            "TUESDAY THURSDAY",
                            "12:30",
                            "15:00",
                            12,
                            0,
                            -5,
                            5),
                    new Plan(
                            10,
                            CLASSROOM_1,
                            FACILITATOR,
                            "MONDAY WEDNESDAY",
                            "11:00",
                            "13:00",
                            20,
                            0,
                            -2,
                            4),
                    new Plan(9, CLASSROOM_2, TRAINER, "SUNDAY", "12:00", "14:30", 20, 0, -3, 5),
                    new Plan(
                            11,
                            CLASSROOM_1,
                            COORDINATOR,
                            "SUNDAY TUESDAY",
                            "11:00",
                            "13:00",
                            14,
                            3,
                            -3,
                            3),
                    new Plan(
                            12,
                            CLASSROOM_2,
                            FACILITATOR,
                            "WEDNESDAY",
                            "13:30",
                            "15:00",
                            10,
                            4,
                            -6,
                            6),
                    new Plan(13, HALL, COORDINATOR, "THURSDAY", "12:00", "14:30", 0, 0, -8, 8),
                    new Plan(
                            15,
                            HALL,
                            COORDINATOR,
                            "MONDAY WEDNESDAY",
                            "13:30",
                            "15:00",
                            18,
                            0,
                            2,
                            12),
                    new Plan(
                            14,
                            CLASSROOM_1,
                            BY_THE_HOUR,
                            "MONDAY WEDNESDAY",
                            "13:30",
                            "15:00",
                            12,
                            0,
                            -8,
                            -1),
                    new Plan(
                            1,
                            CLASSROOM_2,
                            TRAINER,
                            "TUESDAY THURSDAY",
                            "11:00",
                            "12:30",
                            16,
                            0,
                            -2,
                            10),
                    new Plan(
                            3,
                            SEWING,
                            TRAINER,
                            "TUESDAY THURSDAY",
                            "13:00",
                            "15:00",
                            12,
                            0,
                            -15,
                            -9));

    private DemonstrationCourses() {}

    /**
     * @param rooms their ids, in the order in which they were made
     * @param staff their ids, in the order in which they were added
     */
    public static List<Map<String, Object>> of(
            String centreId, List<String> rooms, List<String> staff, LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return PLANS.stream().map(plan -> plan.body(centreId, rooms, staff, sunday)).toList();
    }

    /** A course: which activity of the first catalogue, where, by whom, when, and for how many. */
    private record Plan(
            int activity,
            int room,
            int teacher,
            String weekdays,
            String from,
            String to,
            int capacity,
            int childcare,
            int firstWeek,
            int lastWeek) {

        Map<String, Object> body(
                String centreId, List<String> rooms, List<String> staff, LocalDate sunday) {
            boolean hasLogin = teacher == FACILITATOR && staff.size() > WITH_A_LOGIN;
            Map<String, Object> body = new HashMap<>();
            body.put("centreId", centreId);
            body.put("activityId", "01939e5c-0001-7000-8000-%012d".formatted(activity));
            if (activity == 1) {
                body.put("label", room == CLASSROOM_1 ? "A1" : "A2");
            }
            body.put("startsOn", sunday.plusWeeks(firstWeek).toString());
            body.put("endsOn", sunday.plusWeeks(lastWeek).plusDays(4).toString());
            body.put("roomId", rooms.get(room));
            body.put("language", activity == 1 ? "en" : "ar");
            if (capacity > 0) {
                body.put("capacity", capacity);
            }
            body.put("waitingPlaces", 15);
            body.put("childcareSeats", childcare);
            body.put("selection", activity == 4 ? "STREAMS" : "FIRST_COME");
            if (activity == 4) {
                body.put("streamAPlaces", capacity / 2);
                body.put("streamBPlaces", capacity - capacity / 2);
            }
            body.put("offerHours", 72);
            body.put("completionPercent", 80);
            body.put("weekdays", List.of(weekdays.split(" ")));
            body.put("startTime", from);
            body.put("endTime", to);
            body.put("published", activity != 12);
            body.put("showsWhere", shows(activity));
            String leader = staff.get(hasLogin ? WITH_A_LOGIN : teacher);
            body.put("teachers", List.of(Map.of("staffMemberId", leader, "role", "FACILITATOR")));
            return body;
        }

        /** Where and at what hour women are among themselves, and who helps each other, is no public matter. */
        private static String shows(int activity) {
            return switch (activity) {
                case 12 -> "ASK_THE_CENTRE";
                case 4 -> "DAY_ONLY";
                default -> "FULL";
            };
        }
    }
}
