package org.hawsh.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of what is embedded, as the parent pom pins them. */
record Versions(String postgres, String keycloak, String maven) {

    static Versions pinned() {
        Properties properties = new Properties();
        try (var file = Versions.class.getResourceAsStream("versions.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(
                properties.getProperty("postgres"),
                properties.getProperty("keycloak"),
                properties.getProperty("maven"));
    }

    String postgresMajor() {
        return postgres.substring(0, postgres.indexOf('.'));
    }
}
