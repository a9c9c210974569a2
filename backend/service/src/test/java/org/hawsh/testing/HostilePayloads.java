package org.hawsh.testing;

import java.util.List;
import java.util.function.UnaryOperator;

/** Forty things somebody may send who means harm, or whose keyboard, phone or spreadsheet does. */
public final class HostilePayloads {
    public static final List<String> ALL =
            List.of(
                    // SQL
                    "' OR '1'='1",
                    "'; DROP TABLE participant; --",
                    "1); SELECT pg_sleep(6); --",
                    "' UNION SELECT sealed_key::text FROM audit_key --",
                    "\\'; COMMIT; --",
                    "$$||(select version())||$$",
                    "name desc; select set_config('hawsh.centres','{*}',false)",
                    "%' AND 1=cast((select current_user) as int) --",
                    // pages and scripts
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "javascript:alert(1)//",
                    "</title><svg/onload=alert(1)>",
                    // templates, lookups, formats
                    "${jndi:ldap://127.0.0.1:1/x}",
                    "#{T(Runtime).getRuntime()}",
                    "{{7*7}}",
                    "%s%s%n%x{0}{1}",
                    "=HYPERLINK(\"http://127.0.0.1\",\"x\")",
                    // paths and other schemes
                    "../../../../etc/passwd",
                    "..%2f..%2f..%2fetc%2fpasswd",
                    "file:///etc/passwd",
                    "%00.json",
                    ";x/../../q/metrics",
                    "//api//v1//participants",
                    // lines and heads
                    "a\r\nX-Injected: yes",
                    "a\nfake log line level=ERROR",
                    // signs
                    "\u0000",
                    "\uD800",
                    "\u202Emoc.elpmaxe\u202C",
                    "\u200B\u200D\uFEFF",
                    "\u0645\u064F\u062D\u0640\u0640\u0645\u064E\u0651\u062F",
                    "a".repeat(70_000),
                    "\u0301".repeat(3_000),
                    // numbers and days
                    "-1",
                    "2147483648",
                    "9223372036854775808",
                    "1e309",
                    "NaN",
                    "2026-02-30",
                    "+999999999-01-01T00:00:00Z",
                    // kinds
                    "[{\"a\":null}]");

    /** What a member of a JSON body may be instead of what it should: written as it stands, not as text. */
    public static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "[]",
                    "{}",
                    "[null, [null]]",
                    "{\"toString\": {\"class\": \"java.lang.Runtime\"}}",
                    "1e309",
                    "-0.0000001",
                    "123456789012345678901234567890",
                    "[".repeat(40) + "]".repeat(40));

    /** What may be made of an address to get past whoever reads it: doubled, folded, coded. */
    public static final List<UnaryOperator<String>> DETOURS =
            List.of(
                    path -> "/" + path,
                    path -> path.replaceFirst("/v1/", "//v1//"),
                    path -> path + "//",
                    path -> path + ";x",
                    path -> path.replaceFirst("/v1/", "/v1;x=y/"),
                    path -> "/q/health;/.." + path,
                    path -> path + ";x/../../q/metrics",
                    path -> lastSlash(path, "%2F"),
                    path -> lastSlash(path, "%5C"),
                    path -> lastSlash(path, "\\"),
                    path -> lastSlash(path, "/%2e%2e/%2e/"),
                    path -> lastSlash(path, "/./"),
                    path -> path + "%00",
                    path -> path + "%",
                    path -> path + "?%&=&=%ff&limit=%zz",
                    path -> path.replace("/api/", "/API/"),
                    path -> path + "/../../../../etc/passwd");

    private HostilePayloads() {}

    private static String lastSlash(String path, String instead) {
        int last = path.lastIndexOf('/');
        return path.substring(0, last) + instead + path.substring(last + 1);
    }
}
