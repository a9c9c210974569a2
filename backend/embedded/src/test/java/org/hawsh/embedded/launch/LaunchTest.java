package org.hawsh.embedded.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hawsh.embedded.DemonstrationStaff;
import org.hawsh.embedded.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

    @TempDir Path directory;

    @Test
    void aCommandIsRunAroundAnEphemeralStackOnly() {
        assertThat(LaunchOptions.of("ephemeral", "--without-people", "--", "npm", "run", "e2e"))
                .isEqualTo(
                        new LaunchOptions(
                                LaunchOptions.Mode.EPHEMERAL,
                                false,
                                "",
                                List.of("npm", "run", "e2e")));
        assertThat(LaunchOptions.of("ephemeral", "--first", "mvn verify", "--", "npm").first())
                .isEqualTo("mvn verify");
        assertThat(LaunchOptions.of("run").people()).isTrue();
        assertThat(LaunchOptions.of("build").mode()).isEqualTo(LaunchOptions.Mode.BUILD);
        for (String[] wrong :
                new String[][] {
                    {},
                    {"ephemeral"},
                    {"run", "--", "ls"},
                    {"fly"},
                    {"ephemeral", "--first", "--", "ls"}
                }) {
            assertThatThrownBy(() -> LaunchOptions.of(wrong))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("Usage");
        }
    }

    @Test
    void whoeverStartsItIsShownAClientForProgramsAndHowItGetsAToken() {
        String told = Welcome.of("http://localhost:8080", "http://localhost:8180", directory, 1);
        assertThat(told)
                .contains("the client hawsh-integrator (Integrator)")
                .contains(
                        "curl -s -d grant_type=client_credentials -d client_id=hawsh-integrator -d client_secret=integrator-secret"
                                + " http://localhost:8180/realms/hawsh/protocol/openid-connect/token")
                .doesNotContain("demonstration-secret");
    }

    @Test
    void everybodyWhoSignsInIsToldInOneLineWhatToTryFirst() {
        String told = Welcome.of("http://localhost:8080", "http://localhost:8180", directory, 1);
        assertThat(DemonstrationStaff.everybody())
                .filteredOn(member -> !member.isServiceClient())
                .allSatisfy(
                        member -> {
                            assertThat(member.tries()).isNotBlank();
                            assertThat(told)
                                    .containsPattern(
                                            Pattern.quote(member.username())
                                                    + " .*"
                                                    + Pattern.quote(member.tries())
                                                    + "\n");
                        });
    }

    @Test
    void aPortInUseIsNamedWithTheWayToChooseAnother() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            StackPorts ports = StackPorts.from(Map.of("HAWSH_HTTP_PORT", port));
            assertThatThrownBy(() -> ports.mustBeFree(false))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + port + " is in use")
                    .hasMessageContaining("HAWSH_HTTP_PORT=")
                    .hasMessageContaining("make run");
        }
    }

    @Test
    void aPortIsANumber() {
        for (String wrong : List.of("http", "70000", "-1")) {
            assertThatThrownBy(() -> StackPorts.from(Map.of("HAWSH_IDENTITY_PORT", wrong)))
                    .hasMessageContaining("HAWSH_IDENTITY_PORT is " + wrong);
        }
    }

    @Test
    void onlyOneKeptStackRunsInADirectory() {
        RunLock held = RunLock.take(directory);
        assertThat(held.isHeld()).isTrue();
        assertThatThrownBy(() -> RunLock.take(directory))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("already running")
                .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
    }

    @Test
    void aChangedFileIsBuiltAgainAndAnUnchangedOneIsNot() throws IOException {
        Path memory = directory.resolve("builds/web");
        Path source = Files.writeString(directory.resolve("a.ts"), "one");
        Fingerprint first = Fingerprint.of(memory, List.of(source));
        assertThat(first.isKnown()).isFalse();
        first.remember();
        assertThat(Fingerprint.of(memory, List.of(source)).isKnown()).isTrue();
        Files.writeString(source, "two");
        assertThat(Fingerprint.of(memory, List.of(source)).isKnown()).isFalse();
    }

    @Test
    void whatABuildWritesAmongItsSourcesIsNoReasonToBuildAgain() throws IOException {
        Path memory = directory.resolve("builds/web");
        Path sources = Files.createDirectories(directory.resolve("src"));
        Files.writeString(sources.resolve("a.ts"), "one");
        Fingerprint.of(memory, List.of(sources)).remember();
        Path made = Files.createDirectories(sources.resolve("api/gen"));
        Files.writeString(made.resolve("types.gen.ts"), "made of it");
        assertThat(Fingerprint.of(memory, List.of(sources)).isKnown()).isTrue();
    }

    @Test
    void everyKeyIsFreshAndLongEnough() {
        String keyset =
                new String(Base64.getDecoder().decode(Keyset.fresh()), StandardCharsets.UTF_8);
        String value = keyset.replaceAll(".*\"value\":\"([^\"]+)\".*", "$1");
        assertThat(Base64.getDecoder().decode(value)).hasSize(34);
        assertThat(Keyset.fresh()).isNotEqualTo(Keyset.fresh());
    }
}
