package org.hawsh.platform.jobs;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How often a job is done.
 *
 * @param pause between the end of a run and the beginning of the next
 * @param at when it is done once a day, in Iraq; with neither it is a job that nobody but a test runs
 */
public record Every(Optional<Duration> pause, Optional<LocalTime> at) {
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d\\d:\\d\\d");

    /** @param text {@code 500ms}, {@code 30s}, {@code 10m}, {@code 1h}, {@code 02:30} once a day, or {@code off} */
    public static Every of(String text) {
        if (TIME_OF_DAY.matcher(text).matches()) {
            return new Every(Optional.empty(), Optional.of(LocalTime.parse(text)));
        }
        return new Every(
                text.equals("off")
                        ? Optional.empty()
                        : Optional.of(DurationConverter.parseDuration(text)),
                Optional.empty());
    }

    public boolean isOff() {
        return pause.isEmpty() && at.isEmpty();
    }
}
