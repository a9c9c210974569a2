package org.hawsh.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Java for statements (SQL, or what Hibernate takes for it) that are put together from anything but constants. A
 * statement's text may be joined with literals, constants, locals that are nothing else, and what a private static method of
 * the same class makes of them: what such a method is given must be a constant at each of its calls. Whatever comes from
 * outside is a parameter of the statement.
 */
public final class SqlInSource {
    private static final String LITERAL = "\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    private static final String CONSTANT = "(?:[A-Z][A-Za-z]*\\.)?[A-Z][A-Z0-9_]+";

    private static final Pattern TOKEN =
            Pattern.compile(
                    "//[^\\n]*|/\\*[\\s\\S]*?\\*/|"
                            + LITERAL
                            + "|'(?:[^'\\\\]|\\\\.)+'|[A-Za-z_$][A-Za-z0-9_$.]*|[0-9][0-9_.A-Za-z]*|\\+\\+|->|\\S");

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "^\\s*(select|insert into|update \\w+ set|delete from)\\b"
                            + "|^\\s*(where|order by|group by|limit|join|having|union)\\b"
                            + "|\\b(order by|group by)\\b"
                            + "|\\b\\w+ (=|<|>|<=|>=|<>|in|like|is) *([:?(]|not null|null|all\\b|any\\b|$)",
                    Pattern.CASE_INSENSITIVE);

    private final String source;
    private final Set<String> chosen;
    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Helper> helpers = new HashMap<>();
    private final Set<String> looked = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private String statement;

    private SqlInSource(String source, Set<String> chosen) {
        this.source = source;
        this.chosen = chosen;
        Matcher found = TOKEN.matcher(source);
        while (found.find()) {
            if (!found.group().startsWith("//") && !found.group().startsWith("/*")) {
                tokens.add(found.group());
            }
        }
        for (int i = 3; i < tokens.size(); i++) {
            if (at(i - 3).equals("private") && at(i - 2).equals("static")) {
                helper(i);
            }
        }
    }

    /** What is joined to a statement and is no constant. */
    public static List<String> faults(String source) {
        return faults(source, Set.of());
    }

    /** @param chosen what is known to be a constant although it does not look like one: {@code order.column} */
    public static List<String> faults(String source, Set<String> chosen) {
        SqlInSource reader = new SqlInSource(source, chosen);
        for (int i = 0; i < reader.tokens.size(); i++) {
            if (reader.isStatement(i)) {
                reader.statement = reader.at(i);
                reader.joined(reader.beginning(i));
                reader.builtFrom(i);
            }
        }
        return reader.faults.stream().distinct().toList();
    }

    private boolean isStatement(int i) {
        String token = tokens.get(i);
        return token.startsWith("\"")
                && STATEMENT.matcher(token.replaceAll("^\"+|\"+$", "")).find();
    }

    /** {@code private static String name(String one, String two) { … }}, with the name at i. */
    private void helper(int i) {
        if (!at(i - 1).equals("String") || !at(i + 1).equals("(")) {
            return;
        }
        List<String> parameters = new ArrayList<>();
        int end = closing(i + 1);
        for (int j = i + 2; j <= end; j++) {
            if (at(j).equals(",") || j == end && end > i + 2) {
                parameters.add(at(j - 1));
            }
        }
        helpers.put(at(i), new Helper(at(i), parameters, end + 1, closing(end + 1)));
    }

    /** Where what is joined with the operand at i begins. */
    private int beginning(int i) {
        int begin = i;
        while (at(begin - 1).equals("+")) {
            int operand = begin - 2;
            if (at(operand).equals(")")) {
                operand = opening(operand);
                operand -= at(operand - 1).matches("[A-Za-z_$][A-Za-z0-9_$.]*") ? 1 : 0;
            }
            begin = operand;
        }
        return begin;
    }

    /** Everything joined from i on. @return the token behind it */
    private int joined(int i) {
        int behind = operand(i);
        while (at(behind).equals("+")) {
            behind = operand(behind + 1);
        }
        return behind;
    }

    private int operand(int i) {
        if (at(i).equals("(")) {
            chosenBetween(i + 1, closing(i));
            return closing(i) + 1;
        }
        int behind = i + 1;
        if (at(behind).equals("(")) {
            called(i);
            behind = closing(behind) + 1;
        } else {
            require(i);
        }
        // {@code "…".formatted(OF_CONSTANTS)} joins as well.
        while (at(behind).equals(".") && at(behind + 2).equals("(")) {
            if (at(behind + 1).matches("formatted|concat|replace|replaceAll")) {
                arguments(behind + 2).forEach(this::joined);
            }
            behind = closing(behind + 2) + 1;
        }
        return behind;
    }

    /** {@code (asked ? ONE : ANOTHER)}: what it is chosen by does not matter. */
    private void chosenBetween(int begin, int end) {
        int from = begin;
        for (int i = begin; i < end; i++) {
            if (at(i).equals("?")) {
                from = i + 1;
            }
        }
        for (int next = joined(from); next < end && at(next).equals(":"); ) {
            next = joined(next + 1);
        }
    }

    private void called(int i) {
        Helper helper = helpers.get(at(i));
        if (chosen.contains(at(i) + "(")) {
            return;
        }
        if (at(i).equals("String.join") || at(i).equals("List.of")) {
            arguments(i + 1).forEach(this::joined);
        } else if (helper == null) {
            faults.add(at(i) + "( in " + statement);
        } else if (looked.add(helper.name)) {
            returned(helper);
        }
    }

    private void returned(Helper helper) {
        for (int i = helper.begin; i < helper.end; i++) {
            if (at(i).equals("return") && !at(i + 1).endsWith(".toString")) {
                joined(i + 1);
            } else if (at(i).endsWith(".append") && at(i + 1).equals("(")) {
                joined(i + 2);
                for (int j = closing(i + 1) + 1;
                        at(j).equals(".") && at(j + 1).equals("append");
                        j = closing(j + 2) + 1) {
                    joined(j + 3);
                }
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
                joined(j + 2);
            }
        }
    }

    private void require(int i) {
        if (!isConstant(at(i)) && !isGivenConstants(i)) {
            faults.add(at(i) + " in " + statement);
        }
    }

    private boolean isConstant(String operand) {
        return operand.startsWith("\"")
                || operand.matches(CONSTANT)
                || chosen.contains(operand)
                || source.matches(
                        "[\\s\\S]*\\bString "
                                + Pattern.quote(operand)
                                + "\\s*=\\s*(("
                                + LITERAL
                                + "|"
                                + CONSTANT
                                + ")\\s*\\+?\\s*)+;[\\s\\S]*");
    }

    /** Whether it is a parameter of one of the class's own methods; each of its calls is looked at, once. */
    private boolean isGivenConstants(int i) {
        for (Helper helper : helpers.values()) {
            int place = helper.parameters.indexOf(at(i));
            if (place >= 0 && helper.begin < i && i < helper.end) {
                if (looked.add(helper.name + " " + place)) {
                    given(helper, place);
                }
                return true;
            }
        }
        return false;
    }

    private void given(Helper helper, int place) {
        for (int i = 1; i < tokens.size(); i++) {
            if (at(i).equals(helper.name) && at(i + 1).equals("(") && !at(i - 1).equals("String")) {
                joined(arguments(i + 1).get(place));
            } else if (at(i).equals(helper.name) && at(i - 1).equals(":")) {
                faults.add("::" + helper.name + " in " + statement);
            }
        }
    }

    /** Where each argument begins. */
    private List<Integer> arguments(int parenthesis) {
        List<Integer> begin = new ArrayList<>();
        int end = closing(parenthesis);
        for (int i = parenthesis + 1, next = i; i < end; i++) {
            if (i == next) {
                begin.add(i);
            }
            if (at(i).matches("[({]")) {
                i = closing(i);
            } else if (at(i).equals(",")) {
                next = i + 1;
            }
        }
        return begin;
    }

    private int closing(int i) {
        return partner(i, 1);
    }

    private int opening(int i) {
        return partner(i, -1);
    }

    private int partner(int i, int way) {
        int depth = 0;
        for (int j = i; j >= 0 && j < tokens.size(); j += way) {
            if (at(j).matches("[({]")) {
                depth += way;
            } else if (at(j).matches("[)}]")) {
                depth -= way;
            }
            if (depth == 0) {
                return j;
            }
        }
        throw new IllegalArgumentException("no partner of " + at(i));
    }

    private String at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
    }

    /** A private static method that makes text: its parameters, and where its body begins and ends. */
    private record Helper(String name, List<String> parameters, int begin, int end) {}
}
