package org.hawsh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way to break a promise is told in a line: who meets it, what it is, and how to mend it. */
class PromisesTest {
    private static final String CONTRACT =
            """
            x-headers-of-every-answer: [ETag, Vary]
            paths:
              /api/v1/courses:
                get:
                  operationId: listCourses
                  parameters:
                    - {name: state, in: query, schema: {$ref: '#/components/schemas/CourseState'}}
                    - {name: weeks, in: query, schema: {type: integer, maximum: 9}}
                  responses:
                    "200":
                      headers: {ETag: {schema: {type: string}}}
                      content: {application/json: {schema: {$ref: '#/components/schemas/Course'}}}
                post:
                  operationId: createCourse
                  requestBody:
                    content: {application/json: {schema: {$ref: '#/components/schemas/NewCourse'}}}
                  responses:
                    "201": {content: {application/json: {schema: {$ref: '#/components/schemas/Course'}}}}
              /api/v1/courses/{courseId}:
                delete: {operationId: deleteCourse, responses: {"204": {description: Gone}}}
              /api/v1/lessons:
                get: {operationId: listLessons, deprecated: true, x-sunset: "2027-06-30", responses: {"204": {description: None}}}
            components:
              schemas:
                Course:
                  type: object
                  required: [id, state]
                  properties:
                    id: {type: string, format: uuid}
                    state: {type: string, x-extensible-enum: [OPEN, OVER]}
                    room: {anyOf: [{$ref: '#/components/schemas/Room'}, {type: 'null'}]}
                Room: {type: object, properties: {name: {type: string}}}
                NewCourse:
                  type: object
                  required: [title]
                  properties:
                    title: {type: string, maxLength: 60}
                    shape: {$ref: '#/components/schemas/Shape'}
                    days: {type: array, items: {type: string}}
                Shape: {type: string, enum: [GROUP, DROP_IN]}
                CourseState: {type: string, enum: [OPEN, OVER]}
            """;

    private static final LocalDate TODAY = LocalDate.parse("2027-01-01");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/courses/{courseId}: | /courses/{courseId}/x: | deleteCourse (DELETE /api/v1/courses/{courseId}): is missing. Mend: bring it back",
                "operationId: listCourses | operationId: findCourses | listCourses (GET /api/v1/courses): is called findCourses. Mend: give it its name back",
                "/courses/{courseId}: | /courses/{id}: | deleteCourse (DELETE /api/v1/courses/{courseId}): the path parameter {courseId} is called {id}. Mend: give",
                "name: weeks | name: duration | listCourses (GET /api/v1/courses): the parameter weeks is missing. Mend: take it again",
                "name: weeks, in: query | name: weeks, in: query, required: true | the parameter weeks is required now. Mend: let it be left out",
                "maximum: 9 | maximum: 8 | listCourses (GET /api/v1/courses): the parameter weeks has maximum 8 and had 9. Mend:",
                "    room: {anyOf | x: {anyOf | listCourses (GET /api/v1/courses) and 1 more: Course.room is missing. Mend: answer it again",
                "required: [title] | required: [title, shape] | createCourse (POST /api/v1/courses): NewCourse.shape is required now. Mend:",
                "enum: [GROUP, DROP_IN] | enum: [GROUP] | createCourse (POST /api/v1/courses): Shape has no DROP_IN any more. Mend: take the value again",
                "x-extensible-enum: [OPEN, OVER] | x-extensible-enum: [OPEN, ENDED] | Course.state has no OVER any more. Mend: keep it",
                "x-extensible-enum: [OPEN, OVER] | enum: [OPEN, OVER, LATE] | Course.state is closed and knows LATE. Mend: publish the list open",
                "enum: [OPEN, OVER]} | enum: [OPEN]} | CourseState has no OVER any more. Mend: take the value again",
                "required: [id, state] | required: [id] | Course.state may be missing now",
                "format: uuid | format: int64 | Course.id is string of int64 and was string of uuid",
                "{type: string, format: uuid} | {type: [string, 'null'], format: uuid} | Course.id may be null now",
                "maxLength: 60 | maxLength: 50 | NewCourse.title has maxLength 50 and had 60",
                "title: {type: string, | title: {type: string, pattern: '^a$', | NewCourse.title has another pattern: ^a$",
                "items: {type: string} | items: {type: integer} | NewCourse.days[] is integer and was string",
                "schemas/NewCourse'}}} | schemas/Course'}}} | createCourse (POST /api/v1/courses): the body is a Course and was a NewCourse",
                "    NewCourse: | NewestCourse: | createCourse (POST /api/v1/courses): the schema NewCourse is missing. Mend: give it its name back",
                "\"201\": | \"202\": | createCourse (POST /api/v1/courses): the answer 201 is missing",
                "headers: {ETag: | headers: {Tag: | the answer 200 comes without ETag. Mend: send the header again",
                "every-answer: [ETag, Vary] | every-answer: [ETag] | every operation: is answered without Vary. Mend: send the header again",
                "/lessons: | /lectures: | listLessons (GET /api/v1/lessons): is missing before its sunset on 2027-06-30. Mend: answer it until then",
                "operationId: deleteCourse, | operationId: deleteCourse, deprecated: true, x-sunset: '2027-12-31', | deleteCourse (DELETE /api/v1/courses/{courseId}): is deprecated and ends before 2028-01-01. Mend: answer it until then",
                "x-sunset: \"2027-06-30\" | x-sunset: \"2027-06-29\" | listLessons (GET /api/v1/lessons): is deprecated and ends before 2027-06-30",
            })
    void aBrokenPromiseIsToldInALine(String promised, String broken, String line) {
        List<String> told =
                between(CONTRACT, planted(promised, broken), TODAY).stream()
                        .filter(PromiseChange::breaks)
                        .map(PromiseChange::toString)
                        .toList();
        assertTrue(told.stream().anyMatch(one -> one.contains(line)), line + " in " + told);
    }

    @Test
    void whatIsAddedStandsInTheChangelogOnce() {
        String more =
                CONTRACT.replace(
                                "- {name: weeks",
                                "- {name: level, in: query, schema: {type: string}}\n        - {name: weeks")
                        .replace("    Room: {type", "    Hall: {type: object}\n    Room: {type")
                        .replace(
                                "title: {type: string,",
                                "note: {type: string}\n        title: {type: string,")
                        .replace(
                                "id: {type: string,",
                                "note: {type: string}\n        id: {type: string,")
                        .replace("[OPEN, OVER]}", "[OPEN, OVER, LATE]}")
                        .replace(
                                "  /api/v1/lessons:",
                                "  /api/v1/rooms:\n    get: {operationId: listRooms, summary: List rooms}\n  /api/v1/lessons:");
        List<PromiseChange> changes = between(CONTRACT, more, TODAY);
        assertEquals(List.of(), changes.stream().filter(PromiseChange::breaks).toList());
        String text = "# Changes\n\nHow to read it.\n\n## 1.0.0\n\nThe first.\n";
        String with = ApiChangelog.with(text, "1.1.0", TODAY, changes);
        assertEquals(
                """
                # Changes

                How to read it.

                ## 1.1.0 (2027-01-01)

                - listCourses (GET /api/v1/courses): takes the parameter level
                - listRooms (GET /api/v1/rooms): new. List rooms
                - listCourses (GET /api/v1/courses): CourseState knows LATE
                - createCourse (POST /api/v1/courses): NewCourse.note may be sent
                - listCourses (GET /api/v1/courses) and 1 more: Course.state knows LATE
                - listCourses (GET /api/v1/courses) and 1 more: Course.note is answered

                ## 1.0.0

                The first.
                """,
                with);
        assertEquals(with, ApiChangelog.with(with, "1.1.0", TODAY, changes));
        assertTrue(
                ApiChangelog.with(text, "1.0.0", TODAY, changes)
                        .endsWith("The first.\n\n" + linesOf(with)),
                ApiChangelog.with(text, "1.0.0", TODAY, changes));
    }

    private static String linesOf(String changelog) {
        return changelog.substring(changelog.indexOf("- "), changelog.indexOf("\n\n## 1.0.0"))
                + "\n";
    }

    @Test
    void whatIsNewMayNotBeRequired() {
        String more =
                planted("required: [title]", "required: [title, level]")
                        .replace("days: {", "level: {type: string}\n        days: {")
                        .replace(
                                "- {name: weeks",
                                "- {name: hall, in: query, required: true}\n        - {name: weeks");
        assertEquals(
                List.of(
                        "listCourses (GET /api/v1/courses): the parameter hall is new and required. Mend: let it be left out, with what was meant before.",
                        "createCourse (POST /api/v1/courses): NewCourse.level is new and required. Mend: let it be left out, with what was meant before."),
                between(CONTRACT, more, TODAY).stream().map(PromiseChange::toString).toList());
    }

    @Test
    void whatIsAnnouncedToEndMayEndOnItsDay() {
        List<PromiseChange> changes =
                between(
                        CONTRACT,
                        planted("operationId: listLessons", "operationId: listLectures")
                                .replace("/api/v1/lessons", "/api/v1/lectures"),
                        LocalDate.parse("2027-06-30"));
        assertEquals(
                List.of(
                        "- listLessons (GET /api/v1/lessons): has ended, as was announced",
                        "- listLectures (GET /api/v1/lectures): new."),
                changes.stream().map(PromiseChange::line).map(String::strip).toList());
    }

    private static List<PromiseChange> between(String before, String after, LocalDate day) {
        return Promises.between(read(before), read(after), day);
    }

    private static String planted(String promised, String broken) {
        assertTrue(CONTRACT.contains(promised), promised);
        return CONTRACT.replace(promised, broken);
    }

    private static JsonNode read(String yaml) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
