package org.hawsh.platform.jobs;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import java.util.Optional;

/**
 * How often a job is done.
 *
 * @param pause between the end of a run and the beginning of the next; empty for a job that nobody but a test runs
 */
public record Every(Optional<Duration> pause) {
    /** @param text {@code 500ms}, {@code 30s}, {@code 10m}, {@code 1h}, or {@code off} */
    public static Every of(String text) {
        return new Every(
                text.equals("off")
                        ? Optional.empty()
                        : Optional.of(DurationConverter.parseDuration(text)));
    }
}
