package org.hawsh.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Java for statements (SQL, or what Hibernate takes for it) that are put together from anything but constants. A
 * statement's text may be joined with literals, constants, and locals that are nothing else; whatever comes from outside is
 * a parameter.
 */
public final class SqlInSource {
    private static final String LITERAL = "\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    private static final String CONSTANT = "(?:[A-Z][A-Za-z]*\\.)?[A-Z][A-Z0-9_]+";

    private static final Pattern TOKEN =
            Pattern.compile(
                    "//[^\\n]*|/\\*[\\s\\S]*?\\*/|"
                            + LITERAL
                            + "|'(?:[^'\\\\]|\\\\.)+'|[A-Za-z_$][A-Za-z0-9_$.]*|[0-9][0-9_.A-Za-z]*|\\+\\+|\\S");

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "^\\s*(select|insert into|update \\w+ set|delete from)\\b"
                            + "|^\\s*(where|order by|group by|limit|join|having|union)\\b"
                            + "|\\b(order by|group by)\\b"
                            + "|\\b\\w+ (=|<|>|<=|>=|<>|in|like|is) *([:?(]|not null|null|all\\b|any\\b|$)",
                    Pattern.CASE_INSENSITIVE);

    private final String source;
    private final List<String> tokens = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private SqlInSource(String source) {
        this.source = source;
        Matcher found = TOKEN.matcher(source);
        while (found.find()) {
            if (!found.group().startsWith("//") && !found.group().startsWith("/*")) {
                tokens.add(found.group());
            }
        }
    }

    /** What is joined to a statement and is no constant. */
    public static List<String> faults(String source) {
        SqlInSource reader = new SqlInSource(source);
        for (int i = 0; i < reader.tokens.size(); i++) {
            if (reader.isStatement(i)) {
                reader.leftOf(i);
                reader.rightOf(i);
                reader.builtFrom(i);
            }
        }
        return reader.faults;
    }

    private boolean isStatement(int i) {
        String token = tokens.get(i);
        return token.startsWith("\"")
                && STATEMENT.matcher(token.replaceAll("^\"+|\"+$", "")).find();
    }

    private void leftOf(int i) {
        if (at(i - 1).equals("+")) {
            require(at(i - 2), at(i));
            if (isClean(at(i - 2))) {
                leftOf(i - 2);
            }
        }
    }

    private void rightOf(int i) {
        if (at(i + 1).equals("+")) {
            boolean isCall = at(i + 3).equals("(");
            require(isCall ? at(i + 2) + "(" : at(i + 2), at(i));
            if (!isCall && isClean(at(i + 2))) {
                rightOf(i + 2);
            }
        }
        if (at(i + 1).equals(".") || at(i + 1).startsWith(".")) {
            formatted(i);
        }
    }

    /** {@code "…".formatted(OF_CONSTANTS)} joins as well. */
    private void formatted(int i) {
        boolean joins =
                (at(i + 1) + at(i + 2)).matches("\\.+(formatted|concat|replace|replaceAll)");
        for (int j = i + 4; joins && !at(j).equals(")"); j++) {
            if (!at(j).equals(",")) {
                require(at(j), at(i));
            }
        }
    }

    /** {@code where.append("…")} and {@code new StringBuilder("…")}: then all that is appended counts. */
    private void builtFrom(int i) {
        if (!at(i - 1).equals("(")
                || !(at(i - 2).endsWith("append") || at(i - 2).equals("StringBuilder"))) {
            return;
        }
        for (int j = 0; j < tokens.size(); j++) {
            if (at(j).endsWith("append") && at(j + 1).equals("(")) {
                require(at(j + 3).equals("(") ? at(j + 2) + "(" : at(j + 2), at(i));
            }
        }
    }

    private void require(String operand, String statement) {
        if (!isClean(operand)) {
            faults.add(operand + " in " + statement);
        }
    }

    private boolean isClean(String operand) {
        return operand.startsWith("\"")
                || operand.matches(CONSTANT)
                || source.matches(
                        "[\\s\\S]*\\bString "
                                + Pattern.quote(operand)
                                + "\\s*=\\s*(("
                                + LITERAL
                                + "|"
                                + CONSTANT
                                + ")\\s*\\+?\\s*)+;[\\s\\S]*");
    }

    private String at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
    }
}
