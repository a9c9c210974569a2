package org.hawsh.mediation.secrecy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.platform.values.RepeatedChance;
import org.hawsh.testing.MatrixRow.Kind;
import org.hawsh.testing.OtherDatabase;
import org.hawsh.testing.RawAnswer;
import org.hawsh.testing.Samples;
import org.hibernate.SessionFactory;

/**
 * Two databases from one template, at one moment, with the same ids and the same ids of requests:
 * in both people live the same ordinary day at Kirkuk, in the second a whole case is lived as well.
 * What is not a member of it must not be able to tell which of the two it asks.
 */
final class Twins implements AutoCloseable {
    private static final int TRIES = 3;

    private final Instant moment;
    private final PlantedWords words = new PlantedWords();
    private final OtherDatabase without;
    private final OtherDatabase with;
    private final List<Reader> readers;
    private final List<Question> questions = new ArrayList<>();
    private final Scene scene;
    private AWholeCase whole;
    private final Map<String, Answer> answeredWithout = new TreeMap<>();
    private final Map<String, Answer> answeredWith = new TreeMap<>();

    private final Set<String> foundAgain = new TreeSet<>();

    private Twins() throws SQLException {
        // What samples keep for good is made where every other test finds it.
        Samples.all();
        try (OtherDatabase template = OtherDatabase.fresh("hawsh_template")) {
            template.serve();
            try {
                questions.addAll(Question.all());
                scene = Scene.set();
                readers = Reader.all(scene);
            } finally {
                OtherDatabase.putBack();
            }
            moment = Instant.now().truncatedTo(ChronoUnit.MICROS);
            template.change(StandingClock.at(moment));
            without = template.copy("hawsh_without");
            with = template.copy("hawsh_with");
        }
    }

    /** Their whole lives, and everything that was read of them. */
    static Twins parted() throws SQLException {
        Twins twins = new Twins();
        try {
            live(twins);
            return twins;
        } catch (SQLException | RuntimeException | Error e) {
            twins.close();
            throw e;
        }
    }

    private static void live(Twins twins) throws SQLException {
        twins.with.serve();
        Traces traces = Traces.from(twins.with);
        HeardLog log = new HeardLog();
        List<String> made;
        try (RepeatedChance chance = twins.chance()) {
            Scene scene = twins.scene.again();
            twins.whole = AWholeCase.lived(scene, twins.words);
            made = OrdinaryLife.lived(scene);
        }
        twins.alsoAsk(made);
        twins.answeredWith.putAll(twins.answers(question -> true));
        log.close();
        twins.foundAgain.addAll(traces.of(twins.sought()));
        twins.sought().in(log.heard()).forEach(text -> twins.foundAgain.add("the log: " + text));
        twins.without.serve();
        try (RepeatedChance chance = twins.chance()) {
            assertEquals(made, OrdinaryLife.lived(twins.scene.again()), "what was made");
        }
        twins.answeredWithout.putAll(twins.answers(question -> true));
        twins.askAgainWhatTookLonger();
    }

    private void alsoAsk(List<String> made) {
        Map<String, String> parts = whole.parts();
        questions.replaceAll(
                question ->
                        question.row().kind() == Kind.SEALED ? question.about(parts) : question);
        for (String address : made) {
            questions.stream()
                    .filter(question -> question.isAt(address))
                    .findFirst()
                    .map(question -> question.madeLater(address))
                    .ifPresent(questions::add);
        }
    }

    /** What the service does of itself is counted too, and only ever adds. */
    private void askAgainWhatTookLonger() throws SQLException {
        for (int i = 0; i < TRIES; i++) {
            Set<String> longer = tookLonger();
            if (longer.isEmpty()) {
                return;
            }
            Predicate<Question> again =
                    question -> longer.stream().anyMatch(key -> key.startsWith(question.key()));
            for (boolean second : new boolean[] {true, false}) {
                (second ? with : without).serve();
                Map<String, Answer> known = second ? answeredWith : answeredWithout;
                answers(again).forEach((key, answer) -> known.merge(key, answer, Answer::cheaper));
            }
        }
    }

    private Set<String> tookLonger() {
        return answeredWith.keySet().stream()
                .filter(answeredWithout::containsKey)
                .filter(
                        key ->
                                answeredWith.get(key).statements()
                                        != answeredWithout.get(key).statements())
                .collect(Collectors.toSet());
    }

    /** By question and reader, what these questions are answered now. */
    Map<String, Answer> answers(Predicate<Question> wanted) {
        Map<String, Answer> answers = new TreeMap<>();
        try (RepeatedChance chance = chance()) {
            for (Question question : questions) {
                if (wanted.test(question)) {
                    readers.stream()
                            .filter(reader -> reader.asks(question.row()))
                            .forEach(reader -> read(question, reader, answers));
                }
            }
        }
        return answers;
    }

    private static void read(Question question, Reader reader, Map<String, Answer> answers) {
        RawAnswer first = ask(question, reader, answers);
        if (first.status() != 200 || question.mostAtOnce().isEmpty()) {
            return;
        }
        String next = Answer.next(ask(question.part(null, 2), reader, answers));
        if (next != null) {
            ask(question.part(next, 2).called("the second two"), reader, answers);
        }
        int page = 1;
        int most = question.mostAtOnce().getAsInt();
        for (String on = Answer.next(first); on != null; page++) {
            Question part = question.part(on, most).called("part " + page);
            on = Answer.next(ask(part, reader, answers));
        }
    }

    private static RawAnswer ask(Question question, Reader reader, Map<String, Answer> answers) {
        String key = question.key() + " by " + reader;
        var request =
                question.request()
                        .with("X-Request-Id", UUID.nameUUIDFromBytes(key.getBytes()).toString());
        long before = prepared();
        RawAnswer answer =
                reader.person() == null
                        ? request.sentByAStranger()
                        : request.sentBy(reader.person());
        answers.put(key, Answer.of(answer, prepared() - before));
        return answer;
    }

    private static long prepared() {
        return Arc.container()
                .instance(EntityManagerFactory.class)
                .get()
                .unwrap(SessionFactory.class)
                .getStatistics()
                .getPrepareStatementCount();
    }

    /** By which anybody could tell the two apart, of what these questions were answered. */
    List<String> differences(Map<String, Answer> second) {
        List<String> differences = new ArrayList<>();
        second.forEach(
                (key, answer) -> {
                    Answer other = answeredWithout.get(key);
                    if (other == null) {
                        differences.add(key + ": is asked in one of them only");
                    } else if (!other.unlike(answer).isEmpty()) {
                        differences.add(key + ": " + other.unlike(answer));
                    }
                });
        return differences;
    }

    /** The same moment and the same draws as in the other. */
    RepeatedChance chance() {
        return RepeatedChance.at(moment);
    }

    Map<String, Answer> answeredWith() {
        return answeredWith;
    }

    Map<String, Answer> answeredWithout() {
        return answeredWithout;
    }

    OtherDatabase with() {
        return with;
    }

    OtherDatabase without() {
        return without;
    }

    /** Where what was told in the case was found again, and what of it. */
    Set<String> foundAgain() {
        return foundAgain;
    }

    /** What was told, whole and by its own words. */
    Sought sought() {
        return Sought.of(Stream.concat(words.told().stream(), words.words().stream()).toList());
    }

    AWholeCase whole() {
        return whole;
    }

    Scene scene() {
        return scene;
    }

    PlantedWords words() {
        return words;
    }

    List<Question> questions() {
        return questions;
    }

    @Override
    public void close() throws SQLException {
        OtherDatabase.putBack();
        without.close();
        with.close();
    }
}
