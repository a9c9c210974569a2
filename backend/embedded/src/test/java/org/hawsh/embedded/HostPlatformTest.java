package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostPlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-amd64",
        "Linux, aarch64, linux-arm64v8",
        "Mac OS X, x86_64, darwin-amd64",
        "Mac OS X, aarch64, darwin-arm64v8"
    })
    void supportedMachinesAreRecognised(String name, String arch, String classifier) {
        assertThat(HostPlatform.of(name, arch).classifier()).isEqualTo(classifier);
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Linux, riscv64"})
    void anyOtherMachineIsToldWhatIsSupported(String name, String arch) {
        assertThatThrownBy(() -> HostPlatform.of(name, arch))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(name)
                .hasMessageContaining("Linux on x86-64")
                .hasMessageContaining("docker-compose.yml");
    }

    @Test
    void thisMachineIsSupported() {
        assertThat(HostPlatform.current()).isNotNull();
    }
}
