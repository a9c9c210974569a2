package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first start downloads, unpacks and builds at the same time. */
class HawshHomeTest {

    @TempDir Path directory;
    private HawshHome home;

    @BeforeEach
    void find() {
        home = new HawshHome(directory, directory);
    }

    @Test
    void aDatabaseIsUnpackedWhileTheWebClientIsBuilt() {
        String both =
                home.exclusively(
                        "build-web",
                        () ->
                                "built, "
                                        + elsewhere("unpack-postgres")
                                                .orTimeout(5, TimeUnit.SECONDS)
                                                .join());
        assertThat(both).isEqualTo("built, unpack-postgres");
    }

    @Test
    void theSameIsNeverBuiltTwiceAtATime() {
        CompletableFuture<String> second =
                home.exclusively(
                        "build-web",
                        () -> {
                            CompletableFuture<String> waiting = elsewhere("build-web");
                            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                                    .isInstanceOf(TimeoutException.class);
                            return waiting;
                        });
        assertThat(second.join()).isEqualTo("build-web");
    }

    private CompletableFuture<String> elsewhere(String name) {
        return CompletableFuture.supplyAsync(() -> home.exclusively(name, () -> name));
    }
}
