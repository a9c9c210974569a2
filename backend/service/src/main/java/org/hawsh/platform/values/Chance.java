package org.hawsh.platform.values;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The moment it is, and what nobody can foresee: ids and references are drawn here and nowhere
 * else. So the proof that two houses cannot be told apart can give both the same moment and the
 * same draws.
 */
public final class Chance {
    private static final SecureRandom SECURE = new SecureRandom();

    private static volatile InstantSource moments = Clock.systemUTC();
    private static volatile Supplier<RandomGenerator> draws = () -> SECURE;

    private Chance() {}

    public static RandomGenerator random() {
        return draws.get();
    }

    static Instant now() {
        return moments.instant();
    }

    /** As it is outside of that proof. */
    static void begin() {
        begin(Clock.systemUTC(), () -> SECURE);
    }

    static void begin(InstantSource moments, Supplier<RandomGenerator> draws) {
        Chance.moments = moments;
        Chance.draws = draws;
    }
}
