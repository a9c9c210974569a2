package org.hawsh.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds a compose file against its schema, against the checkout, and against what the service reads. */
record ComposeFile(String text, Path checkout) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:[0-9]+(\\.[0-9]+)+");

    /** Keycloak builds itself for its options as it starts. */
    private static final Set<String> WRITES_ITSELF = Set.of("keycloak");

    /** The database itself, and the step that makes the tables and ends. */
    private static final Set<String> KNOWS_THE_OWNER = Set.of("postgres", "migration");

    /** What has a default beside it needs not be told. */
    private static final Pattern PROPERTY =
            Pattern.compile(
                    "\\$\\{(hawsh\\.[a-z.-]+)|(?m)^(hawsh\\.[a-z.-]+)=|name = \"(hawsh\\.[a-z.-]+)\"(?!,\\s*defaultValue)");

    List<String> faults() throws IOException {
        JsonNode compose = YAML.readTree(text);
        List<String> faults = new ArrayList<>(schemaFaults());
        Set<String> read = propertiesTheServiceReads();
        compose.get("services")
                .properties()
                .forEach(
                        service -> {
                            imageFaults(service.getKey(), service.getValue(), faults);
                            portFaults(service.getKey(), service.getValue(), faults);
                            mountFaults(service.getValue(), compose, faults);
                            secretFaults(service.getValue(), compose, faults);
                            ownerFaults(service.getKey(), service.getValue(), faults);
                            healthFaults(service.getKey(), service.getValue(), faults);
                            containmentFaults(service.getKey(), service.getValue(), faults);
                        });
        variableFaults(
                given(compose.at("/services/service")),
                given(compose.at("/services/migration")),
                read,
                faults);
        realmFaults(compose.at("/services/keycloak"), faults);
        versionFaults(compose, faults);
        compose.findValues("environment")
                .forEach(environment -> passwordFaults(environment, faults));
        return faults;
    }

    private List<String> schemaFaults() throws IOException {
        try (InputStream schema = ComposeFile.class.getResourceAsStream("compose-spec.json")) {
            Schema compose =
                    SchemaRegistry.withDialect(Dialects.getDraft7())
                            .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            return compose.validate(YAML.readTree(text).toString(), InputFormat.JSON).stream()
                    .map(
                            error ->
                                    "schema: "
                                            + error.getInstanceLocation()
                                            + " "
                                            + error.getMessage())
                    .toList();
        }
    }

    private static void imageFaults(String name, JsonNode service, List<String> faults) {
        if (!PINNED.matcher(service.path("image").asText()).matches()) {
            faults.add("image of " + name + " is not pinned: " + service.path("image"));
        }
    }

    private static void portFaults(String name, JsonNode service, List<String> faults) {
        for (JsonNode port : service.path("ports")) {
            if (!name.equals("caddy")
                    || !Set.of("80:80", "443:443", "443:443/udp").contains(port.asText())) {
                faults.add("port of " + name + " is open to the world: " + port);
            }
        }
    }

    private void mountFaults(JsonNode service, JsonNode compose, List<String> faults) {
        for (JsonNode mount : service.path("volumes")) {
            String source = mount.asText().substring(0, mount.asText().indexOf(':'));
            boolean built = source.equals("./frontend/dist");
            boolean there =
                    source.startsWith("./")
                            ? built || Files.exists(checkout.resolve(source))
                            : compose.get("volumes").has(source);
            if (!there) {
                faults.add("mount of nothing: " + source);
            }
        }
        JsonNode build = service.path("build");
        if (build.isObject()
                && !Files.exists(
                        checkout.resolve(build.get("context").asText())
                                .resolve(build.get("dockerfile").asText()))) {
            faults.add("build of nothing: " + build);
        }
    }

    private static void secretFaults(JsonNode service, JsonNode compose, List<String> faults) {
        for (JsonNode secret : service.path("secrets")) {
            if (!compose.at("/secrets/" + secret.asText() + "/file")
                    .asText()
                    .equals("backend/deploy/secrets/" + secret.asText())) {
                faults.add("secret without a file: " + secret.asText());
            }
        }
        Matcher used = Pattern.compile("/run/secrets/([a-z.-]+)").matcher(service.toString());
        while (used.find()) {
            if (!service.path("secrets").toString().contains('"' + used.group(1) + '"')) {
                faults.add("secret not handed over: " + used.group(1));
            }
        }
    }

    /** Who owns the tables stands above their walls. */
    private static void ownerFaults(String name, JsonNode service, List<String> faults) {
        if (service.path("secrets").toString().contains("\"hawsh.database.owner-password\"")
                && !KNOWS_THE_OWNER.contains(name)) {
            faults.add("knows the owner of the tables: " + name);
        }
    }

    private static void healthFaults(String name, JsonNode service, List<String> faults) {
        if (service.has("restart") && !service.has("healthcheck")) {
            faults.add("no health check: " + name);
        }
    }

    /** What breaks out of a container, or fills the host, begins with what is left open here. */
    private static void containmentFaults(String name, JsonNode service, List<String> faults) {
        if (!service.path("cap_drop").toString().equals("[\"ALL\"]")
                || !service.path("security_opt").toString().contains("no-new-privileges:true")) {
            faults.add("may become more than it is: " + name);
        }
        if (!service.path("read_only").asBoolean() && !WRITES_ITSELF.contains(name)) {
            faults.add("may be written over: " + name);
        }
        if (!service.has("mem_limit") || !service.has("pids_limit")) {
            faults.add("may take the whole host: " + name);
        }
        if (!service.path("logging").path("options").has("max-size")) {
            faults.add("may fill the disk with its log: " + name);
        }
    }

    /** A secret is read as the property of its name, unless the environment says where its file is. */
    private static Set<String> given(JsonNode service) {
        Set<String> given = new TreeSet<>();
        service.path("environment")
                .fieldNames()
                .forEachRemaining(
                        name -> given.add(name.replace('_', '.').replace('-', '.').toLowerCase()));
        String environment = service.path("environment").toString();
        service.path("secrets")
                .forEach(
                        secret -> {
                            if (!environment.contains("/run/secrets/" + secret.asText())) {
                                given.add(secret.asText().replace('-', '.'));
                            }
                        });
        return given;
    }

    private static void variableFaults(
            Set<String> served, Set<String> migrated, Set<String> read, List<String> faults) {
        Set<String> known = new TreeSet<>();
        read.forEach(property -> known.add(property.replace('-', '.')));
        for (String name : served) {
            if (!known.contains(name)) {
                faults.add("the service does not read: " + name);
            }
        }
        for (String name : known) {
            if (!served.contains(name) && !migrated.contains(name)) {
                faults.add("the service is not told: " + name);
            }
        }
    }

    private static void versionFaults(JsonNode compose, List<String> faults) {
        Versions pinned = Versions.pinned();
        if (!compose.at("/services/keycloak/image").asText().endsWith(":" + pinned.keycloak())) {
            faults.add("Keycloak is another version than the embedded one");
        }
        if (!(compose.at("/services/postgres/image").asText() + ".0")
                .endsWith(":" + pinned.postgres())) {
            faults.add("PostgreSQL is another version than the embedded one");
        }
    }

    /** What stands in the realm's file in place of an address or a secret. */
    private static void realmFaults(JsonNode keycloak, List<String> faults) {
        Matcher asked =
                Pattern.compile("\\$\\{(HAWSH_[A-Z_]+)}")
                        .matcher(RealmFile.production().template().toString());
        while (asked.find()) {
            boolean given =
                    keycloak.path("environment").has(asked.group(1))
                            || keycloak.path("entrypoint")
                                    .toString()
                                    .contains(asked.group(1) + "=");
            if (!given) {
                faults.add("the realm is not told: " + asked.group(1));
            }
        }
    }

    private static void passwordFaults(JsonNode environment, List<String> faults) {
        environment
                .fieldNames()
                .forEachRemaining(
                        name -> {
                            if (name.matches(".*(PASSWORD|SECRET|KEYSET)")) {
                                faults.add("a secret in the environment: " + name);
                            }
                        });
    }

    /** From its properties and from the code, where the name of a property stands in quotes. */
    private Set<String> propertiesTheServiceReads() throws IOException {
        Set<String> names = new TreeSet<>();
        Path service = checkout.resolve("backend/service/src/main");
        List<Path> sources =
                new ArrayList<>(List.of(service.resolve("resources/application.properties")));
        try (var java = Files.walk(service.resolve("java"))) {
            java.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
        for (Path source : sources) {
            Matcher matcher = PROPERTY.matcher(Files.readString(source));
            while (matcher.find()) {
                names.add(
                        matcher.group(1) != null
                                ? matcher.group(1)
                                : matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
            }
        }
        return names;
    }
}
