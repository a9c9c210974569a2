package org.hawsh.walls;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which tables the statements and the entities of a source name. */
final class TableReadings {
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|//[^\\n]*");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:from|join|into|update|using)\\s+(?:only\\s+)?([a-z_]+)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("^@Entity\\b[\\s\\S]*?\\bclass (\\w+)", Pattern.MULTILINE);
    private static final Pattern TABLE = Pattern.compile("@Table\\(\\s*name\\s*=\\s*\"(\\w+)\"");

    private TableReadings() {}

    /** By package, the tables that are named in it; of the tables that are known. */
    static Map<String, Set<String>> of(Set<String> tables) {
        Map<String, Set<String>> readings = new TreeMap<>();
        for (Path source : Packages.sources()) {
            Set<String> named = named(Packages.text(source));
            named.retainAll(tables);
            if (!named.isEmpty()) {
                readings.computeIfAbsent(
                                Packages.nameOf(source.getParent()), any -> new TreeSet<>())
                        .addAll(named);
            }
        }
        return readings;
    }

    static Set<String> named(String source) {
        String code = COMMENT.matcher(source).replaceAll("");
        Set<String> named = new TreeSet<>();
        Matcher literal = LITERAL.matcher(code);
        while (literal.find()) {
            NAMED.matcher(literal.group()).results().forEach(found -> named.add(found.group(1)));
        }
        Matcher entity = ENTITY.matcher(code);
        if (entity.find()) {
            Matcher table = TABLE.matcher(code);
            named.add(
                    table.find()
                            ? table.group(1)
                            : entity.group(1).replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase());
        }
        return named;
    }
}
