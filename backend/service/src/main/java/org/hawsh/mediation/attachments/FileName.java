package org.hawsh.mediation.attachments;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawsh.platform.words.PlainText;

/** What a file is called, as {@code Content-Disposition} says it in any script (RFC 6266, RFC 8187). */
final class FileName {
    static final int LONGEST = 120;

    private static final Pattern SAID =
            Pattern.compile("attachment; *filename\\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]{1,2000})");

    private static final Pattern ONE_SIGN = Pattern.compile("%([0-9A-Fa-f]{2})|([^%])");

    /** What separates folders, and lines. */
    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[/\\\\\\n]");

    private static final PlainText.Check TEXT = new PlainText.Check();

    private FileName() {}

    /** Null where the header says none that can be read. */
    static String in(String disposition) {
        Matcher said = SAID.matcher(disposition == null ? "" : disposition);
        return said.matches() ? decoded(said.group(1)) : null;
    }

    static boolean isGood(String name) {
        return name != null
                && name.length() <= LONGEST
                && TEXT.isValid(name, null)
                && !NOT_OF_A_NAME.matcher(name).find();
    }

    /** For whoever saves it: browsers that know no other script are given a plain name. */
    static String saidOf(String name, String extension) {
        return "attachment; filename=\"attachment.%s\"; filename*=UTF-8''%s"
                .formatted(
                        extension,
                        URLEncoder.encode(name, StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("*", "%2A"));
    }

    private static String decoded(String coded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher sign = ONE_SIGN.matcher(coded);
        int end = 0;
        while (sign.find() && sign.start() == end) {
            bytes.write(
                    sign.group(1) == null
                            ? sign.group(2).charAt(0)
                            : Integer.parseInt(sign.group(1), 16));
            end = sign.end();
        }
        try {
            return end < coded.length()
                    ? null
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.toByteArray()))
                            .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
