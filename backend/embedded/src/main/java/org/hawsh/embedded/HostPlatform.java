package org.hawsh.embedded;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The machines PostgreSQL binaries are published for, by the name the publisher gives them. */
enum HostPlatform {
    LINUX_X86_64("linux-amd64", "Linux on x86-64"),
    LINUX_ARM64("linux-arm64v8", "Linux on arm64"),
    MACOS_X86_64("darwin-amd64", "macOS on Intel"),
    MACOS_ARM64("darwin-arm64v8", "macOS on Apple silicon");

    private final String classifier;
    private final String words;

    HostPlatform(String classifier, String words) {
        this.classifier = classifier;
        this.words = words;
    }

    static HostPlatform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static HostPlatform of(String osName, String osArch) {
        boolean macos = osName.toLowerCase(Locale.ROOT).startsWith("mac");
        boolean linux = osName.equalsIgnoreCase("linux");
        boolean x86 = osArch.equals("amd64") || osArch.equals("x86_64");
        boolean arm = osArch.equals("aarch64") || osArch.equals("arm64");
        if (linux && x86) {
            return LINUX_X86_64;
        }
        if (linux && arm) {
            return LINUX_ARM64;
        }
        if (macos && x86) {
            return MACOS_X86_64;
        }
        if (macos && arm) {
            return MACOS_ARM64;
        }
        throw new StartFailure(
                "There is no embedded PostgreSQL for %s on %s. Supported: %s. Elsewhere, use docker-compose.yml."
                        .formatted(
                                osName,
                                osArch,
                                Arrays.stream(values())
                                        .map(platform -> platform.words)
                                        .collect(Collectors.joining(", "))));
    }

    String classifier() {
        return classifier;
    }

    boolean isMacos() {
        return this == MACOS_X86_64 || this == MACOS_ARM64;
    }
}
